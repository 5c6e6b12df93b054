using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>What SharePoint last answered one person of one matter, as it is kept.</summary>
/// <param name="Confirmed">When it did.</param>
internal sealed record KeptAnswer(DateTimeOffset Confirmed, DateTimeOffset Asked, ReadOnlyMemory<byte> Packed)
{
    /// <summary>It said that the matter is not there for this person.</summary>
    public bool Refused => Packed.IsEmpty;

    public bool IsNewerThan(Visit? visit) => visit is null || (Confirmed, Asked).CompareTo((visit.Confirmed, visit.Asked)) > 0;

    public (SiteIds Ids, Visit Visit) Open()
    {
        var opened = KeptAnswers.Unpack<Contents>(Packed);
        return (opened.Ids, opened.Visit);
    }

    internal sealed record Contents(SiteIds Ids, Visit Visit);
}

/// <summary>
/// Keeps SharePoint's answers to each person, and what was told to them, for as long as they may be of use and where all instances find them. Keys are hashes;
/// what lies there is sealed for the one person by what <paramref name="caches"/> gives.
/// </summary>
internal sealed class KeptAnswers(Func<Caller, IDistributedCache> caches, SharePointSettings settings)
{
    private const int Times = 2 * sizeof(long);

    /// <summary>To be raised whenever what is kept changes its form: an older program's entries are then left behind.</summary>
    private const int Form = 2;

    /// <summary>A refusal must outlive every visit that an instance may still hold.</summary>
    private DistributedCacheEntryOptions Lifetime => new() { AbsoluteExpirationRelativeToNow = settings.HeldFor + settings.FreshFor };

    /// <returns>Null when nothing is kept.</returns>
    public async Task<KeptAnswer?> AnswerAsync(Caller caller, MatterSite site, CancellationToken cancel) =>
        await caches(caller).GetAsync(Key("answer", caller, site), cancel) is { Length: >= Times } entry
            ? new(Time(entry), Time(entry.AsSpan(sizeof(long))), entry.AsMemory(Times))
            : null;

    public Task SaveAsync(Caller caller, MatterSite site, SiteIds ids, Visit visit, CancellationToken cancel) =>
        PutAsync(caller, site, visit.Confirmed, visit.Asked, Pack(new KeptAnswer.Contents(ids, visit)), cancel);

    public async Task RefuseAsync(Caller caller, MatterSite site, DateTimeOffset now, CancellationToken cancel)
    {
        await PutAsync(caller, site, now, now, [], cancel);
        await caches(caller).RemoveAsync(Key("told", caller, site), cancel);
    }

    public async Task<Told> ToldAsync(Caller caller, MatterSite site, CancellationToken cancel) =>
        await caches(caller).GetAsync(Key("told", caller, site), cancel) is { } entry ? Unpack<Told>(entry) : Told.Nothing;

    public Task SaveAsync(Caller caller, MatterSite site, Told told, CancellationToken cancel) =>
        caches(caller).SetAsync(Key("told", caller, site), Pack(told), Lifetime, cancel);

    /// <summary>Other settings name other libraries and columns, and what they showed is another answer.</summary>
    public string Key(string kind, Caller caller, MatterSite site) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Form, kind, caller, site, settings.Columns })));

    internal static T Unpack<T>(ReadOnlyMemory<byte> packed)
    {
        using var bytes = new MemoryStream(packed.ToArray());
        using var plain = new BrotliStream(bytes, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(plain)!;
    }

    private Task PutAsync(Caller caller, MatterSite site, DateTimeOffset confirmed, DateTimeOffset asked, byte[] packed, CancellationToken cancel)
    {
        var entry = new byte[Times + packed.Length];
        BinaryPrimitives.WriteInt64BigEndian(entry, confirmed.UtcTicks);
        BinaryPrimitives.WriteInt64BigEndian(entry.AsSpan(sizeof(long)), asked.UtcTicks);
        packed.CopyTo(entry, Times);
        return caches(caller).SetAsync(Key("answer", caller, site), entry, Lifetime, cancel);
    }

    private static DateTimeOffset Time(ReadOnlySpan<byte> ticks) => new(BinaryPrimitives.ReadInt64BigEndian(ticks), TimeSpan.Zero);

    private static byte[] Pack<T>(T value)
    {
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(packing, value);
        return packed.ToArray();
    }
}
