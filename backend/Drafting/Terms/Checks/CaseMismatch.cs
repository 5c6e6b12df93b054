namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>
/// A term without its capitals, or all in capitals. A single common word in lower case is mostly just that word, so it counts only
/// after <c>the</c>, <c>this</c> or <c>such</c>, and only where the list asks for it or the paragraph uses the term as well. Whether the
/// term was meant only the author knows, so the fix is never a safe one.
/// </summary>
internal sealed class CaseMismatch : ITermCheck
{
    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "the", "this", "such", "said", "each", "le", "la", "l", "ce", "cet", "cette", "ledit", "ladite" };

    private static readonly HashSet<string> Indefinite = new(StringComparer.Ordinal) { "a", "an", "any", "no", "some", "another", "every", "un", "une", "des", "tout", "toute" };

    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Approved?.Case != LowerCaseRule.Any && !concept.IsPerson))
        {
            if (!concept.Uses.Exists(use => use is { Name.Role: NameRole.Term, Exact: false }) || (concept.Definitions.Count == 0 && !IsSpokenOf(concept)))
                continue;
            var withCapitals = concept.ProperUses.Select(use => use.Passage.Paragraph).ToHashSet();
            ReadingKey? defined = concept.Definitions.Count > 0 ? reading.KeyOf(concept.Definitions[0].Place) : null;
            var uses = concept.Uses
                .Where(use => use is { Name.Role: NameRole.Term, Exact: false, Quoted: false, Defines: false, InHeading: false } &&
                    (defined is not { } key || use.Key.CompareTo(key) > 0) && IsMismatch(use, concept, withCapitals))
                .ToList();
            if (uses.Count == 0)
                continue;
            var forms = Places.Forms(uses.Select(use => use.Surface));
            yield return new(
                "case-mismatch",
                Severity.Warning,
                concept.Term,
                new(
                    $"{forms.English} may stand for the defined term. If so, write “{uses[0].Name.Text}”.",
                    $"{forms.French} : peut-être le terme défini. Si c’est lui, écrivez « {uses[0].Name.Text} »."),
                Places.Of(uses),
                Places.Definition(concept),
                Replacement.Of(reading, uses, use => use.Name.Text).Edits);
        }
    }

    /// <summary>By its name, or by a form that the list forbids and that will be put right.</summary>
    private static bool IsSpokenOf(Concept concept) =>
        concept.Uses.Exists(use => use is { Exact: true, Quoted: false, Name.Role: NameRole.Term or NameRole.Variant });

    private static bool IsMismatch(Use use, Concept concept, HashSet<int> withCapitals)
    {
        if (use.InCapitals)
            return !IsInCapitals(use.Passage.Text) && !IsBesideCapitals(use);
        if (use.Name.Text.Contains(' ', StringComparison.Ordinal))
            return !Indefinite.Contains(use.WordBefore);
        return Pointing.Contains(use.WordBefore) && char.IsLower(use.Passage.Text[use.Start]) &&
            (concept.Approved?.Case == LowerCaseRule.Flag || (use.Name.Of == concept.Term && withCapitals.Contains(use.Passage.Paragraph)));
    }

    /// <summary>In a caption that runs into its paragraph: <c>ENTIRE AGREEMENT. This Agreement …</c></summary>
    private static bool IsBesideCapitals(Use use)
    {
        var passage = use.Passage;
        var (before, after) = (passage.WordFrom(use.Start) - 1, passage.WordFrom(use.End));
        return (before >= 0 && passage.Words[before].End == use.Start - 1 && AllCapitals(passage.WordText(before))) ||
            (after < passage.Words.Length && passage.Words[after].Start == use.End + 1 && AllCapitals(passage.WordText(after)));
    }

    private static bool AllCapitals(ReadOnlySpan<char> word) => word.Length > 2 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>A line set in capitals, such as a party's name in a caption.</summary>
    private static bool IsInCapitals(string text)
    {
        var (upper, lower) = (text.Count(char.IsUpper), text.Count(char.IsLower));
        return upper > 2 * lower;
    }
}
