using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Drift;
using NigerBrief.Matters;

namespace NigerBrief.Api.Cites;

/// <summary>Which files of the record a brief was last held against, and which it should remember from now on.</summary>
public static class BriefVersions
{
    private const int Most = 5_000;
    private const int Longest = 128;

    /// <summary>The documents that a brief cites and remembers by another file than they have now.</summary>
    public static async Task<IReadOnlyDictionary<string, ReplacedDocument>> ReplacedAsync(this IMatters matters, Matter matter, Draft draft, CancellationToken cancel)
    {
        var replaced = new Dictionary<string, ReplacedDocument>(StringComparer.OrdinalIgnoreCase);
        if (draft.Versions is not { Count: > 0 } versions)
            return replaced;
        if (versions.Count > Most || versions.Any(one => one.Key.Length > Longest || one.Value is not { Length: <= Longest }))
            throw Refusal.BadRequest(new(
                "What this brief remembers of the record could not be read. Refresh its cites and check again.",
                "Ce que ce mémoire retient du dossier n’a pas pu être lu. Actualisez ses références et contrôlez à nouveau."));
        var remembered = versions.ToLookup(one => one.Key.Split('@')[0], one => one.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in matter.Record.Where(IsRead))
        {
            var key = entry.Document.Key;
            var others = remembered[key].Where(version => version != entry.Content).Distinct(StringComparer.Ordinal).ToList();
            if (others.Count == 0)
                continue;
            var before = new Dictionary<string, IReadOnlyList<Page>>(StringComparer.Ordinal);
            foreach (var version in others)
            {
                if (await matters.EarlierPagesAsync(matter, key, version, cancel) is { } pages)
                    before[version] = pages;
            }
            if (await matters.EarlierPagesAsync(matter, key, entry.Content!, cancel) is { } after)
                replaced[key] = new(before, after, entry.Content!);
        }
        return replaced;
    }

    /// <summary>Files of documents that the brief cites and does not remember yet.</summary>
    public static IReadOnlyDictionary<string, string> NewIn(this Matter matter, Draft draft, IReadOnlyCollection<RecordDocument> cited)
    {
        var keys = cited.Select(document => document.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return matter.Record.Where(entry => IsRead(entry) && keys.Contains(entry.Document.Key) && draft.Versions?.ContainsKey(entry.Document.Key) != true)
            .ToDictionary(entry => entry.Document.Key, entry => entry.Content!);
    }

    /// <summary>The file that a cite is made with.</summary>
    /// <returns>Null while the file is being read.</returns>
    public static CitedFile? FileOf(this Matter matter, string tag) =>
        CiteTag.Parse(tag) is var (key, _) && matter.Named(key) is var entry && IsRead(entry) ? new(entry.Document.Key, CiteTag.Place(tag), entry.Content!, CitedName.Of(entry.Document)) : null;

    private static bool IsRead(RecordEntry entry) => entry is { Content: not null, BeingRead: false, Pages: > 0 };
}
