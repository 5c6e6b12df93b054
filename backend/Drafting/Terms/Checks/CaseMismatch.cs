using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>
/// A term without its capitals, or all in capitals (rule 4.7). Words in lower case are mostly just those words, so they count only where they point at the thing defined:
/// in the number that the term has, after <c>the</c>, <c>this</c> or <c>said</c>, and in a longer term <c>such</c>, with no complement of their own, and with no ordinary use before them that they could point back at. One common word counts
/// only where the list asks for it or its paragraph uses the term as well, and not where the brief writes it in lower case all along.
/// Whether the term was meant only the author knows, so the fix is never a safe one.
/// </summary>
internal sealed partial class CaseMismatch : ITermCheck
{
    private static readonly FrozenSet<string> Pointing = Set("the this said le la l ce cet cette ledit ladite");

    /// <summary>What makes a phrase of its own out of the words before it: <c>the effective date of any notice</c>, <c>the agreement between them</c>, <c>the agreement to arbitrate</c>.</summary>
    private static readonly FrozenSet<string> Complements = Set("of to between among that which who whom whose de du des d entre que qui dont");

    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Approved?.Case != LowerCaseRule.Any && concept is { IsPerson: false, IsPronoun: false }))
        {
            if (!concept.Uses.Exists(use => use is { Name.Role: NameRole.Term, Exact: false }) || (concept.Definitions.Count == 0 && !IsSpokenOf(concept)))
                continue;
            ReadingKey? defined = concept.Definitions.Count > 0 ? reading.KeyOf(concept.Definitions[0].Place) : null;
            var others = concept.Uses
                .Where(use => use is { Name.Role: NameRole.Term, Exact: false, Quoted: false, Mentioned: false, Defines: false, InHeading: false } && TermText.IsTitle(use.Name.Of) && !Pronouns.Contains(use.Name.Of) && (defined is not { } key || use.Key.CompareTo(key) > 0))
                .ToList();
            var capitals = others.Where(IsInCapitals);
            var uses = capitals.Concat(InLowerCase(concept, [.. others.Where(use => !use.InCapitals && !use.Name.Inflected)])).OrderBy(use => use.Key).ToList();
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

    private static IEnumerable<Use> InLowerCase(Concept concept, List<Use> uses)
    {
        var withCapitals = concept.ProperUses.Select(use => use.Passage.Paragraph).ToHashSet();
        var ordinary = uses.Where(use => !Points(use)).ToList();
        var common = concept.Approved?.Case != LowerCaseRule.Flag && ordinary.Count > uses.Count - ordinary.Count;
        return uses.Where(use => Points(use) && !PointsBack(use, ordinary) &&
            (use.Name.Text.Contains(' ', StringComparison.Ordinal)
                ? !common || char.IsUpper(use.Passage.Text[use.Start])
                : char.IsLower(use.Passage.Text[use.Start]) && (concept.Approved?.Case == LowerCaseRule.Flag ||
                    (use.Name.Of == concept.Term && withCapitals.Contains(use.Passage.Paragraph) && (!common || use.WordBefore == "this")))));
    }

    private static bool Points(Use use)
    {
        if (!Pointing.Contains(use.WordBefore) && !(use.WordBefore == "such" && use.Name.Text.Contains(' ', StringComparison.Ordinal)))
            return false;
        var passage = use.Passage;
        // “In the event of default” speaks of no Event of Default.
        if (passage.Text.AsSpan(0, use.Start).EndsWith("in the ", StringComparison.OrdinalIgnoreCase) && passage.Text.AsSpan(use.Start).StartsWith("event of ", StringComparison.OrdinalIgnoreCase))
            return false;
        if (OwnComplement().IsMatch(passage.Text.AsSpan(use.End)) || NamesWord(use))
            return false;
        var next = passage.WordFrom(use.End);
        return next >= passage.Words.Length || passage.Words[next].Start != use.End + 1 || passage.Text[use.End] != ' ' || !Complements.Contains(passage.WordText(next).ToString());
    }

    /// <summary><c>the party seeking relief</c>, <c>the party determined by the court</c>, <c>the release granted herein</c>, <c>the effective date and reason for it</c>: whoever or whatever it is, and not the thing defined.</summary>
    [GeneratedRegex(@"^ (?:\p{Ll}{2,}ing|\p{Ll}{2,}ed (?:by|to|in|from|under|herein|thereby|hereby)|and \p{Ll}+ (?:of|for))\b")]
    private static partial Regex OwnComplement();

    /// <summary><c>the term “Date of Termination” shall mean</c></summary>
    private static bool NamesWord(Use use) => use.Passage.Text.AsSpan(use.End) is [' ', '“' or '"' or '«', ..];

    /// <summary>In <c>Where a member has works of its own, such works stay with it</c> the second speaks of the first.</summary>
    private static bool PointsBack(Use use, List<Use> ordinary) => ordinary.Exists(before => before.Passage == use.Passage && before.Start < use.Start && before.Surface == use.Surface);

    /// <summary>An acronym's plural in capitals is another acronym: <c>CDPS</c> beside <c>CDPs</c>. A line that opens in capitals is a caption or has somebody's signature.</summary>
    private static bool IsInCapitals(Use use) => use.InCapitals && !OpensLine(use) && !(use.Name.Inflected && !use.Name.Of.AsSpan().ContainsAnyInRange('a', 'z')) &&
        !ClosesLine(use) && !use.Passage.Text.Contains("/s/", StringComparison.Ordinal) && !IsInCapitals(use.Passage.Text) && !IsBesideCapitals(use);

    /// <summary>Several words without a period after them are a title: <c>Form of the Note TERM LOAN NOTE</c>.</summary>
    private static bool ClosesLine(Use use) => use.Name.Text.Contains(' ', StringComparison.Ordinal) && use.Passage.Text.AsSpan(use.End).IsWhiteSpace();

    /// <summary>But for a number.</summary>
    private static bool OpensLine(Use use)
    {
        foreach (var c in use.Passage.Text.AsSpan(0, use.Start))
        {
            if (char.IsLetter(c))
                return false;
        }

        return true;
    }

    /// <summary>In a caption that runs into its paragraph: <c>ENTIRE AGREEMENT. This Agreement …</c></summary>
    private static bool IsBesideCapitals(Use use)
    {
        var passage = use.Passage;
        var (before, after) = (passage.WordFrom(use.Start) - 1, passage.WordFrom(use.End));
        // “SECTION 2 LOANS”, “EXHIBIT 1.15 WORKS”, “3. WORKS. The …”
        if (before > 0 && char.IsAsciiDigit(passage.WordText(before)[^1]) && (SectionNumber().IsMatch(passage.Text.AsSpan(0, use.Start)) || passage.Text.AsSpan(use.End).StartsWith(". ", StringComparison.Ordinal)))
            return true;
        return (before >= 0 && IsNear(passage.Text, passage.Words[before].End, use.Start) && AllCapitals(passage.WordText(before))) ||
            (after < passage.Words.Length && IsNear(passage.Text, use.End, passage.Words[after].Start) && AllCapitals(passage.WordText(after)));
    }

    [GeneratedRegex(@"\p{Lu}{3,} [0-9]{1,3}(?:\.[0-9]{1,3})*\.? \z")]
    private static partial Regex SectionNumber();

    private static bool IsNear(string text, int end, int start) => text.AsSpan(end, start - end) is " " or "' " or ", " or "; ";

    private static bool AllCapitals(ReadOnlySpan<char> word) => word.Length > 1 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>A line set in capitals, such as a party's name in a caption.</summary>
    private static bool IsInCapitals(string text)
    {
        var (upper, lower) = (text.Count(char.IsUpper), text.Count(char.IsLower));
        return upper > 2 * lower;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
