using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;
using NigerBrief.Drafting.Terms;
using NigerBrief.Matters;

namespace NigerBrief.Api.Proof;

/// <summary>
/// What the last check of each open brief read of its paragraphs: positions under seeded hashes, none of the text. One person's is never another's, and it goes ten
/// minutes after the last check.
/// </summary>
public sealed class RememberedChecks : IDisposable
{
    private const int LongestSession = 64;

    /// <summary>About a kilobyte each.</summary>
    private const int MostParagraphs = 100_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostParagraphs });

    /// <param name="session">What the pane calls this opening of the brief; null when it will not check again.</param>
    /// <returns>Null where nothing is to be remembered.</returns>
    public TermsMemory? Of(Caller? caller, string? session) =>
        session is null or { Length: > LongestSession } ? null : kept.Get<TermsMemory>((caller, session)) ?? new TermsMemory(BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))));

    public void Keep(Caller? caller, string? session, TermsMemory? memory)
    {
        if (session is null || memory is null)
            return;
        using var entry = kept.CreateEntry((caller, session));
        entry.Value = memory;
        entry.Size = memory.Paragraphs;
        // A token of its own: the cache by itself lets go only when it is next asked.
        entry.AddExpirationToken(new CancellationChangeToken(new CancellationTokenSource(Kept).Token));
    }

    public void Dispose() => kept.Dispose();
}
