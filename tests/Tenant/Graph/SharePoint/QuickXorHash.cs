using System.Buffers.Binary;

namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>
/// SharePoint's checksum of a file: 160 bits, each byte turned 11 bits further than the one before it and laid over them by
/// exclusive or, and at last the length over the final 64 bits.
/// </summary>
public static class QuickXorHash
{
    private const int Bits = 160;
    private const int Turn = 11;

    /// <param name="length">At least that of the bytes; what goes beyond counts as zeros.</param>
    /// <returns>20 bytes.</returns>
    public static byte[] Of(ReadOnlySpan<byte> bytes, long length)
    {
        var hash = new byte[Bits / 8];
        var turned = 0;
        foreach (var value in bytes)
        {
            var (at, by) = (turned / 8, turned % 8);
            hash[at] ^= (byte)(value << by);
            hash[(at + 1) % hash.Length] ^= (byte)(value >> (8 - by));
            turned = (turned + Turn) % Bits;
        }
        var end = hash.AsSpan(hash.Length - sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(end, BinaryPrimitives.ReadInt64LittleEndian(end) ^ length);
        return hash;
    }
}
