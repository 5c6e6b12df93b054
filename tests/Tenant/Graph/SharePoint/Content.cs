using System.Text;

namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>The bytes of a file: given ones, or zeros in any number that take no memory.</summary>
public sealed class Content
{
    private readonly byte[]? bytes;
    private readonly Lazy<string> hash;

    private Content(byte[]? bytes, long length)
    {
        (this.bytes, Length) = (bytes, length);
        hash = new(() => Convert.ToBase64String(QuickXorHash.Of(bytes ?? [], length)));
    }

    public static Content Empty { get; } = Of([]);

    public long Length { get; }

    /// <summary>Base64.</summary>
    internal string Hash => hash.Value;

    /// <summary>What is in memory: nothing of <see cref="Zeros"/>.</summary>
    internal byte[] Bytes => bytes ?? [];

    public static Content Of(byte[] bytes) => new(bytes, bytes.Length);

    public static Content Zeros(long length) => new(null, length);

    public static implicit operator Content(byte[] bytes) => Of(bytes);

    public static implicit operator Content(string text) => Of(Encoding.UTF8.GetBytes(text));

    internal Stream Open() => bytes is null ? new ZeroStream(Length) : new MemoryStream(bytes, writable: false);
}
