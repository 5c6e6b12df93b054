using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>Definitions by a verb: <c>“T” means …</c>, <c>« T » désigne …</c>, <c>“T” has the meaning given in Section 3</c>.</summary>
internal static partial class VerbDefinitions
{
    private const int LongestMeaning = 600;

    public static IEnumerable<FoundDefinition> Read(Passage passage)
    {
        foreach (var quotation in passage.Quotations.Outer)
        {
            if (Read(passage, quotation) is { } definition)
                yield return definition;
        }
    }

    private static FoundDefinition? Read(Passage passage, Quotation quotation)
    {
        var text = passage.Text;
        var sentence = passage.Sentences.At(quotation.Open);
        var after = text.AsSpan(quotation.Close + 1, Math.Min(text.Length - quotation.Close - 1, LongestMeaning));
        if (quotation.Open - sentence.Start > 160 || TermText.Of(passage, quotation.Open + 1, quotation.Close) is not { } term)
            return null;

        var before = text.AsSpan(sentence.Start, quotation.Open - sentence.Start);
        var french = text[quotation.Open] == '«';
        if (OnEntendPar().IsMatch(before))
            return new(term, Meaning(passage, sentence.End, quotation.Close + 1), DefinitionPattern.Designe, Language: "fr");
        if (!Lead().IsMatch(before))
            return null;
        foreach (var match in Verb().EnumerateMatches(after))
        {
            var verb = after[..match.Length].Trim();
            var meaning = Meaning(passage, sentence.End, quotation.Close + 1 + match.Length);
            if (verb.Contains("meaning", StringComparison.Ordinal))
                return new(term, meaning, DefinitionPattern.Reference, ByReference: Target(text.AsSpan(meaning.Start, meaning.End - meaning.Start)));
            if (verb.Contains("includ", StringComparison.Ordinal))
                return new(term, meaning, DefinitionPattern.Includes);
            if (french)
                return new(term, meaning, DefinitionPattern.Designe, Language: "fr");
            return new(term, meaning, Purposes().IsMatch(before) ? DefinitionPattern.ForPurposes : DefinitionPattern.Means);
        }

        return null;
    }

    private static (int Start, int End) Meaning(Passage passage, int sentenceEnd, int start)
    {
        var end = Math.Max(start, Math.Min(sentenceEnd, start + LongestMeaning));
        while (start < end && passage.Text[start] is ' ' or ',' or ':')
            start++;
        while (end > start && passage.Text[end - 1] is ' ' or '.' or ';')
            end--;

        // The last but one in a list of definitions.
        if (passage.Text.AsSpan(start, end - start).EndsWith("; and") || passage.Text.AsSpan(start, end - start).EndsWith("; or"))
            end = passage.Text.LastIndexOf(';', end - 1);
        return (start, end);
    }

    private static string? Target(ReadOnlySpan<char> meaning)
    {
        foreach (var match in Section().EnumerateMatches(meaning))
            return meaning.Slice(match.Index, match.Length).ToString();
        return null;
    }

    /// <summary>What may stand in the sentence before the term, so that the sentence is about the term and not a report of it.</summary>
    [GeneratedRegex(@"^\W{0,3}(?:(?:[0-9]{1,3}|[a-z]|[ivx]{1,5})[.)] )?(?:(?:for (?:the )?purposes? of|as used in|in|unless)[^“""«,]{1,80}, |as used (?:herein|here)[^“""«,]{0,60}, |aux fins [^“""«,]{1,80}, )?(?:(?:the|le|la|a) )?(?:(?:term|terms|word|words|expression|phrase|terme|mot|notion de) )?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\W{0,3}(?:for |as used|in )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Purposes();

    [GeneratedRegex(@"\bon entend par (?:(?:le|la|les) |l')?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnEntendPar();

    [GeneratedRegex(@"^,? (?:(?:for|of|with respect to) (?:each|any|an?|the) [^.,;:“”""()]{1,50}? (?=means ))?(?:(?:shall |will )?means?\b|(?:is|are|shall be) defined as\b|(?:shall |will )?refers? to\b|denotes?\b|(?:shall |does not |do not )?includes?\b|(?:has|have|shall have) the meanings?\b|désigne(?:nt)?(?!\w)|signifie(?:nt)?\b|s'entend(?:ent)? (?:de|du|des|d')|vise(?:nt)?\b)")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?:Sections?|Articles?|Parts?|Paragraphs?|paragraphs?|Annex|Chapter) (?:[0-9]{1,3}(?:\.[0-9]{1,2})*|[IVX]{1,5}|[A-Z])\b")]
    private static partial Regex Section();
}
