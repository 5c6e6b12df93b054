namespace NigerBrief.Drafting.Cites;

/// <summary>The record under the names by which a brief has known it.</summary>
public static class FormerRecord
{
    /// <summary>Of one document. A record is not renumbered more often while a brief is written.</summary>
    private const int MostNames = 5;

    /// <returns>Latest first; none where the brief remembers no other names than those of today.</returns>
    internal static IReadOnlyList<MatterView> Of(Draft draft, MatterView matter)
    {
        var records = new List<MatterView>();
        var most = draft.Names?.Values.Select(names => names?.Count ?? 0).DefaultIfEmpty().Max() ?? 0;
        for (var back = 1; back <= Math.Min(most, MostNames); back++)
        {
            var documents = matter.Documents.ToDictionary(one => one.Key, one => Named(one.Value, draft.Names!.GetValueOrDefault(one.Key), back), StringComparer.OrdinalIgnoreCase);
            if (documents.Any(one => one.Value != matter.Documents[one.Key]))
                records.Add(matter with { Documents = documents });
        }
        return records;
    }

    /// <summary>The names that the brief is to remember besides those that it does: of what it cites, and of what it remembers to have cited.</summary>
    public static IReadOnlyDictionary<string, CitedName> NewIn(Draft draft, MatterView matter, RefreshedCites refreshed) => refreshed.Cited
        .Select(document => (document.Key, Name: CitedName.Of(document)))
        .Concat(refreshed.Between.Select(document => (document.Key, Name: CitedName.Of(document) with { Title = null })))
        .Concat((draft.Names?.Keys ?? []).Where(matter.Documents.ContainsKey).Select(key => (matter.Documents[key].Key, Name: CitedName.Of(matter.Documents[key]) with { Title = null })))
        .DistinctBy(one => one.Key)
        .Where(one => !IsKnown(one.Name, draft.Names?.GetValueOrDefault(one.Key)?.LastOrDefault()))
        .ToDictionary(one => one.Key, one => one.Name);

    private static bool IsKnown(CitedName name, CitedName? last) => last is not null && name == (name.Title is null ? last with { Title = null } : last);

    private static RecordDocument Named(RecordDocument document, IReadOnlyList<CitedName>? names, int back) =>
        names is not null && back <= names.Count && names[^back] is { CiteAs.Length: > 0 } name ? name.On(document) : document;
}
