namespace NigerBrief.Drafting.Terms;

/// <param name="HasLowerTwin">The brief also writes it in lower case.</param>
internal sealed record Candidate(string Text, IReadOnlyList<Place> Places, bool HasLowerTwin);

/// <summary>Of the capitalised runs of a brief, those that look like terms without being any.</summary>
internal static class Candidates
{
    /// <returns>In reading order.</returns>
    public static IReadOnlyList<Candidate> Of(TermsReading reading)
    {
        var seen = new Dictionary<string, (List<Place> Places, bool Pointed)>(StringComparer.Ordinal);
        foreach (var passage in reading.Passages)
        {
            foreach (var run in reading.CandidateRuns[passage.Paragraph])
            {
                var text = passage.Text[run.Start..run.End];
                var entry = seen.GetValueOrDefault(text, ([], false));
                entry.Places.Add(passage.PlaceOf(run.Start, run.End));
                seen[text] = (entry.Places, entry.Pointed || run.Pointed);
            }
        }

        var meant = Meant(reading);
        var possible = seen.Where(entry => (entry.Value.Pointed || entry.Value.Places.Count >= 2) && !IsInTitle(entry.Key, reading.Matter, meant)).ToList();
        var twins = new LowerTwins(reading, possible.Select(entry => entry.Key));
        return [.. possible
            .Where(entry => entry.Value.Pointed || twins.Has(entry.Key))
            .Select(entry => new Candidate(entry.Key, [.. entry.Value.Places.OrderBy(reading.KeyOf)], twins.Has(entry.Key)))
            .OrderBy(candidate => reading.KeyOf(candidate.Places[0]))];
    }

    /// <summary>Capitalised words of meanings, the first word of each left out.</summary>
    private static HashSet<string> Meant(TermsReading reading) => reading.Matter.Terms.Select(term => term.Meaning)
        .Concat(reading.Definitions.Select(definition => definition.Meaning))
        .SelectMany(meaning => Word.Of(meaning).Where(word => word.Start > 0 && char.IsUpper(meaning[word.Start])).Select(word => meaning[word.Start..word.End]))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A run out of a document's title names the document, one out of a meaning names what is meant.</summary>
    private static bool IsInTitle(string text, MatterView matter, HashSet<string> meant) => matter.Documents.Values.Any(document => text.Contains(' ', StringComparison.Ordinal)
        ? document.Title.Contains(text, StringComparison.Ordinal) || document.CiteAs.Contains(text, StringComparison.Ordinal)
        : document.Title == text || document.CiteAs == text) ||
        Word.Of(text).All(word => char.IsLower(text[word.Start]) || meant.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.In(text)));
}
