using System.Numerics;
using CsCheck;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Tests.Graph;

public sealed class QuickXorHashTests
{
    /// <summary>Short enough to be worked out by hand from the published definition.</summary>
    [Theory]
    [InlineData("", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("Sg==", "SgAAAAAAAAAAAAAAAQAAAAAAAAA=")]
    [InlineData("tbQ=", "taAFAAAAAAAAAAAAAgAAAAAAAAA=")]
    public void Sums_worked_out_by_hand_come_out(string bytes, string hash)
    {
        var given = Convert.FromBase64String(bytes);

        Assert.Equal(hash, Convert.ToBase64String(QuickXorHash.Of(given, given.Length)));
    }

    /// <summary>The published definition, worked out with whole numbers of 160 bits instead of bytes.</summary>
    [Fact]
    public void Any_bytes_sum_as_the_definition_says() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        var mask = (BigInteger.One << 160) - 1;
        var sum = BigInteger.Zero;
        for (var at = 0; at < bytes.Length; at++)
        {
            var by = at * 11 % 160;
            var turned = (BigInteger)bytes[at] << by;
            sum ^= (turned & mask) | (turned >> 160);
        }
        sum ^= (BigInteger)bytes.Length << 96;

        Assert.Equal(sum, new BigInteger(QuickXorHash.Of(bytes, bytes.Length), isUnsigned: true));
    });
}
