namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>Two terms that a reader will take for one: a letter apart, the same words in another order, singular and plural defined apart.</summary>
internal sealed class NearDuplicate : ITermCheck
{
    /// <summary>Pairs are compared one by one; a brief with more terms than this has other troubles.</summary>
    private const int MostTerms = 400;

    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var language = reading.Draft.Language;
        var terms = reading.Definitions.DistinctBy(definition => definition.Term, StringComparer.Ordinal).Take(MostTerms)
            .Select(definition => (definition.Term, definition.Place, Forms: Inflection.OtherNumbers(definition.Term, language).ToList(), definition.Aliases))
            .ToList();
        for (var later = 1; later < terms.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (IsNear(terms[earlier].Term, terms[later].Term, terms[earlier].Forms) && terms[earlier].Aliases.All(alias => alias.Name != terms[later].Term))
                    yield return Found(terms[later].Term, terms[earlier].Term, [terms[earlier].Place, terms[later].Place], []);
            }
        }

        foreach (var candidate in reading.Candidates)
        {
            foreach (var (term, place, _, _) in terms.Where(term => SameWords(term.Term, candidate.Text)))
                yield return Found(candidate.Text, term, candidate.Places, [place]);
        }
    }

    private static Finding Found(string term, string other, IReadOnlyList<Place> places, IReadOnlyList<Place> related) => new(
        "near-duplicate",
        Severity.Warning,
        term,
        new(
            $"“{term}” and “{other}” are easily taken for one another. Use one of them, or names further apart.",
            $"« {term} » et « {other} » se confondent aisément. N’employez que l’un d’eux, ou des noms plus éloignés."),
        places,
        related,
        []);

    private static bool IsNear(string one, string other, List<string> forms) =>
        forms.Contains(other, StringComparer.Ordinal) || SameWords(one, other) || OneWordNearlyAlike(one, other);

    private static bool SameWords(string one, string other) => one != other && one.Length == other.Length && one.Contains(' ', StringComparison.Ordinal) &&
        one.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(other.Split(' ').Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>All words alike but one, and that one mistyped rather than another: numerals and short words are always others.</summary>
    private static bool OneWordNearlyAlike(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2)
            return false;
        var (left, right) = (one.Split(' '), other.Split(' '));
        if (left.Length != right.Length)
            return false;
        var differing = Enumerable.Range(0, left.Length).Where(i => left[i] != right[i]).ToList();
        if (differing is not [var at])
            return false;
        var shorter = Math.Min(left[at].Length, right[at].Length);
        var most = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
        return most > 0 && !left[at].Any(char.IsDigit) && left[at].Any(char.IsLower) && Distance(left[at], right[at]) <= most && !AreSides(left[at], right[at]);
    }

    /// <summary>The sides of one dealing, or the dealing and a side: <c>Licensor</c> and <c>Licensee</c>, <c>Mortgage</c> and <c>Mortgagor</c>.</summary>
    private static bool AreSides(string one, string other) => Dealing(one) is { } dealing && dealing == Dealing(other);

    private static string? Dealing(string word) => word switch
    {
        [.. var stem, 'o' or 'e', 'r'] => stem,
        [.. var stem, 'e', 'e'] => stem,
        [.. var stem, 'e'] => stem,
        _ => null,
    };

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
