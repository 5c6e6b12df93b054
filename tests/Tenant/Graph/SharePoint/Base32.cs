namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>RFC 4648's letters, which SharePoint's item ids are made of.</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <returns>26 letters.</returns>
    public static string Of(Guid id)
    {
        var rest = new System.Numerics.BigInteger(id.ToByteArray(bigEndian: true), isUnsigned: true, isBigEndian: true) << 2;
        var text = new char[26];
        for (var at = text.Length - 1; at >= 0; at--)
        {
            text[at] = Letters[(int)(rest & 31)];
            rest >>= 5;
        }
        return new(text);
    }
}
