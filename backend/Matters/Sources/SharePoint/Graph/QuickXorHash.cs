using System.Buffers.Binary;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// The hash that SharePoint keeps of a file: a ring of 160 bits, each byte laid over it 11 bits further than the one before, the
/// length over its end. It finds damage, not forgery.
/// </summary>
public sealed class QuickXorHash
{
    private const int Bits = 160;
    private const int Shift = 11;

    private readonly byte[] ring = new byte[Bits / 8];
    private long length;
    private int bit;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            var shifted = value << (bit % 8);
            var place = bit / 8;
            ring[place] ^= (byte)shifted;
            ring[(place + 1) % ring.Length] ^= (byte)(shifted >> 8);
            bit = (bit + Shift) % Bits;
        }
        length += bytes.Length;
    }

    /// <returns>In base64, as Graph gives it.</returns>
    public string Text()
    {
        var hash = ring.ToArray();
        var end = hash.AsSpan(hash.Length - sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(end, BinaryPrimitives.ReadInt64LittleEndian(end) ^ length);
        return Convert.ToBase64String(hash);
    }
}
