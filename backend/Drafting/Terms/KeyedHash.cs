using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// Hashes one value after the other with a secret before each: without it nobody can try whether a hash is that of a text they guess.
/// A prefix will do, since no hash ever leaves the server.
/// </summary>
internal sealed class KeyedHash
{
    private readonly int keyLength;
    private readonly ArrayBufferWriter<byte> written = new(4096);

    public KeyedHash(byte[] key)
    {
        keyLength = key.Length;
        written.Write(key);
    }

    public void Add(int number) => MemoryMarshal.Write(Next(sizeof(int)), number);

    public void Add(string text)
    {
        var bytes = written.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        written.Advance(Encoding.UTF8.GetBytes(text, bytes));
    }

    /// <summary>The hash of what was added since the last.</summary>
    public UInt128 Take()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(written.WrittenSpan, hash);
        Span<byte> key = stackalloc byte[keyLength];
        written.WrittenSpan[..keyLength].CopyTo(key);
        written.ResetWrittenCount();
        written.Write(key);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private Span<byte> Next(int length)
    {
        var span = written.GetSpan(length)[..length];
        written.Advance(length);
        return span;
    }
}
