using CsCheck;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

public sealed class QuickXorHashTests
{
    /// <summary>Values that rclone publishes, which compares them with what OneDrive says.</summary>
    [Theory]
    [InlineData("", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("Sg==", "SgAAAAAAAAAAAAAAAQAAAAAAAAA=")]
    [InlineData("0pZP", "0rDEEwAAAAAAAAAAAwAAAAAAAAA=")]
    [InlineData("vPgoDjOfO6fm71RxLw==", "vMAHChwwg0/s4BTmdQcV4vACAAA=")]
    [InlineData("XoJ1AsoR4fDYJrDqYs4=", "XhBEHQSgjAiEAx7YPgEs1CEGZwA=")]
    [InlineData("gQaybEqS/4UlDc8e4IJm", "gDCALNigBEn8oxAlZ8AzPAAOQZg=")]
    [InlineData("2fuxhBJXtpWFe8dOfdGeHw==", "O9tHLAghgSvYohKFyMMxnNCHaHg=")]
    [InlineData("XBV6YKU9V7yMakZnFIxIkuU=", "HbplHsBQih5cgReMQYMRzkABRiA=")]
    public void The_published_values_come_out(string bytes, string hash) => Assert.Equal(hash, HashOf(Convert.FromBase64String(bytes)));

    [Fact]
    public void It_does_not_matter_how_the_bytes_are_portioned() =>
        Gen.Select(Gen.Byte.Array[0, 700], Gen.Int[1, 200]).Sample((bytes, portion) => HashOf(bytes) == HashOf([.. bytes.Chunk(portion)]));

    [Fact]
    public void One_changed_bit_changes_it() =>
        Gen.Select(Gen.Byte.Array[1, 700], Gen.Int[0, 699], Gen.Int[0, 7]).Sample((bytes, place, bit) =>
        {
            var changed = bytes.ToArray();
            changed[place % bytes.Length] ^= (byte)(1 << bit);
            return HashOf(bytes) != HashOf(changed);
        });

    internal static string HashOf(params byte[][] portions)
    {
        var hash = new QuickXorHash();
        foreach (var portion in portions)
            hash.Append(portion);
        return hash.Text();
    }
}
