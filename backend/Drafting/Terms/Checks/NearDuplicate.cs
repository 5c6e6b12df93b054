using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>Two terms that a reader will take for one: a letter apart, the same words in another order, singular and plural defined apart.</summary>
internal sealed partial class NearDuplicate : ITermCheck
{
    /// <summary>Pairs are compared one by one; a brief with more terms than this has other troubles.</summary>
    private const int MostTerms = 400;

    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var language = reading.Draft.Language;
        var terms = reading.Definitions.DistinctBy(definition => definition.Term, StringComparer.Ordinal).Take(MostTerms)
            .Select(definition => (definition.Term, definition.Place, Forms: Inflection.OtherNumbers(definition.Term, language).ToList(), definition.Aliases, Words: definition.Term.Split(' ')))
            .ToList();
        for (var later = 1; later < terms.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var near = terms[earlier].Forms.Contains(terms[later].Term, StringComparer.Ordinal)
                    ? !IsOneOfThem(reading, terms[earlier].Place) && !IsOneOfThem(reading, terms[later].Place)
                    : AreNear(terms[earlier].Words, terms[later].Words);
                if (near && terms[earlier].Aliases.All(alias => alias.Name != terms[later].Term))
                    yield return Found(terms[later].Term, terms[earlier].Term, [terms[earlier].Place, terms[later].Place], []);
            }
        }

        foreach (var candidate in reading.Candidates)
        {
            var words = candidate.Text.Split(' ');
            foreach (var (term, place, _, _, _) in terms.Where(term => term.Term != candidate.Text && SameWords(term.Words, words)))
                yield return Found(candidate.Text, term, candidate.Places, [place]);
        }
    }

    /// <summary><c>(each, a “Loan”)</c>, <c>(collectively, the “Loans”)</c>: the one is of the other's sort, and says so.</summary>
    private static bool IsOneOfThem(TermsReading reading, Place place) => EachOrAll().IsMatch(reading.Passages[place.Paragraph].Source.Text.AsSpan(0, place.Start));

    [GeneratedRegex(@"\b(?:each|every|collectively|together|chacun|chacune|ensemble)\b[^()“”""«»]{0,20}[“""«]\s?\z")]
    private static partial Regex EachOrAll();

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

    /// <summary>Of two terms that are not written alike.</summary>
    private static bool AreNear(string[] one, string[] other) => one.Length == other.Length && (SameWords(one, other) || OneWordNearlyAlike(one, other));

    private static bool SameWords(string[] one, string[] other) => one.Length == other.Length && Array.TrueForAll(one, other.Contains) &&
        one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>All words alike but one, and that one mistyped rather than another: numerals and short words are always others.</summary>
    private static bool OneWordNearlyAlike(string[] left, string[] right)
    {
        var (at, differing) = (0, 0);
        for (var word = 0; word < left.Length; word++)
        {
            if (left[word] != right[word])
                (at, differing) = (word, differing + 1);
        }

        if (differing != 1 || Math.Abs(left[at].Length - right[at].Length) > 2)
            return false;
        var shorter = Math.Min(left[at].Length, right[at].Length);
        var most = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
        return most > 0 && !left[at].Any(char.IsDigit) && left[at].Any(char.IsLower) && Distance(left[at], right[at]) <= most && !AreSides(left[at], right[at]);
    }

    /// <summary>The sides of one dealing, or the dealing and a side: <c>Licensor</c> and <c>Licensee</c>, <c>Mortgage</c> and <c>Mortgagor</c>, <c>Guaranty</c> and <c>Guarantor</c>.</summary>
    private static bool AreSides(string one, string other) => Dealing(one) is { } dealing && dealing == Dealing(other);

    private static string? Dealing(string word) => word switch
    {
        [.. var stem, 'o' or 'e', 'r'] => stem,
        [.. var stem, 'e', 'e'] => stem,
        [.. var stem, 'e' or 'y'] => stem,
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
