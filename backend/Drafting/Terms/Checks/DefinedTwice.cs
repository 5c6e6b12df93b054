using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>
/// A term with two definitions in one paper: an error where the meanings differ, a repetition where they do not. They differ where each names a number or a body that the other does not, or they
/// share less than half of their words; that one says more than the other, or leads to another place, is no sign of it. What a term <c>includes</c> adds to its definition, and a reference leads to it: neither is a second one.
/// </summary>
internal sealed partial class DefinedTwice : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var term in reading.Definitions.Where(definition => definition.Pattern is not (DefinitionPattern.Includes or DefinitionPattern.Reference)).GroupBy(definition => (definition.Term, reading.PaperOf[definition.Place.Paragraph])))
        {
            var definitions = term.ToList();
            if (definitions.Count < 2)
                continue;
            var folded = definitions.Select(definition => MeaningWords.Folded(definition.Meaning)).ToArray();
            var same = AllAlike(folded) || HaveOneName(definitions) || !definitions.Skip(1).Any(definition => Differ(definitions[0].Meaning, definition.Meaning));
            var name = term.Key.Term;
            Place[] places = [.. definitions.Select(definition => definition.Place)];
            yield return same
                ? new(
                    "defined-twice-same",
                    Severity.Info,
                    name,
                    new(
                        $"“{name}” is defined more than once. Keep the first definition.",
                        $"« {name} » est défini plus d’une fois. Gardez la première définition."),
                    places,
                    [],
                    [])
                : new(
                    "defined-twice-different",
                    Severity.Error,
                    name,
                    new(
                        $"“{name}” is defined with different meanings. Keep one, or give the other its own term.",
                        $"« {name} » est défini dans des sens différents. Gardez-en un, ou donnez à l’autre son propre terme."),
                    places,
                    [],
                    []);
        }
    }

    private static bool Differ(string one, string other)
    {
        var (words, others) = (MeaningWords.Of(one), MeaningWords.Of(other));
        if (Elsewhere().IsMatch(one) || Elsewhere().IsMatch(other))
            return false;
        if (words.Count == 0 || others.Count == 0)
            return words.Count != others.Count;
        var shared = words.Count(others.Contains);
        return MeaningWords.NumbersDiffer(words, others) || 2 * shared < Math.Min(words.Count, others.Count)
            || (TermText.IsTitle(one) && TermText.IsTitle(other) && shared < Math.Min(words.Count, others.Count));
    }

    /// <summary><c>each of the events set forth in Section 7</c>, <c>all of the foregoing</c>, <c>the Company as previously defined and any successor</c></summary>
    [GeneratedRegex(@"\b(?:set forth|described|specified|listed|defined|enumerated|provided|named|identified|assigned|referred to|given)\b[^.;]{0,30}\b(?:in|on|above|below|herein)\b|^(?:the )?(?:section|article|paragraph|clause)s? [0-9IVX]|\bforegoing\b|\b(?:previously|hereinbefore|hereinabove) defined\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    /// <summary>One may begin earlier in its sentence than the other: where a phrase begins is read from its look; and one may add what the thing named is.</summary>
    private static bool AllAlike(string[] meanings) =>
        meanings.MinBy(meaning => meaning.Length) is { Length: > 0 } shortest
            ? Array.TrueForAll(meanings, meaning => meaning == shortest || meaning.EndsWith(" " + shortest, StringComparison.Ordinal) || (shortest.Contains(' ', StringComparison.Ordinal) && meaning.StartsWith(shortest + " ", StringComparison.Ordinal)))
            : meanings.Distinct(StringComparer.Ordinal).Count() == 1;

    /// <summary>However the phrase begins, it ends with the same name of two words or more: <c>take part in the Sahel Solar Program</c>.</summary>
    private static bool HaveOneName(List<Definition> definitions) =>
        NameAtEnd(definitions[0].Meaning) is { Length: > 0 } name && definitions.TrueForAll(definition => NameAtEnd(definition.Meaning).SequenceEqual(name, StringComparer.Ordinal));

    [GeneratedRegex(@"(?: of [0-9]{4})?(?:,? as (?:may be )?amended\b.*)?$", RegexOptions.Singleline)]
    private static partial Regex Edition();

    private static string[] NameAtEnd(string meaning)
    {
        // “the Code of 1986, as amended” is the Code.
        meaning = Edition().Replace(meaning, "");
        string[] name = [.. Word.Of(meaning).Select(word => meaning[word.Start..word.End]).Reverse().TakeWhile(word => char.IsUpper(word[0]))];
        return name.Length > 1 ? name : [];
    }
}
