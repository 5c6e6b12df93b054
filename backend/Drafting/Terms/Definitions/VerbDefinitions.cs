using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>Definitions by a verb: <c>“T” means …</c>, <c>« T » désigne …</c>, <c>“T” has the meaning given in Section 3</c>.</summary>
internal static partial class VerbDefinitions
{
    private const int LongestMeaning = 600;
    private const int MostBefore = 160;

    public static IEnumerable<FoundDefinition> Read(Passage passage)
    {
        for (var at = 0; at < passage.Quotations.Outer.Count; at++)
        {
            if (Read(passage, at) is { } definition)
                yield return definition;
        }
    }

    private static FoundDefinition? Read(Passage passage, int at)
    {
        var text = passage.Text;
        var quotation = passage.Quotations.Outer[at];
        var sentence = passage.Sentences.At(quotation.Open);
        if (TermText.Of(passage, quotation.Open + 1, quotation.Close) is not { } term)
            return null;

        var opening = quotation.Open - sentence.Start <= MostBefore;
        var before = text.AsSpan(opening ? sentence.Start : quotation.Open - MostBefore, Math.Min(quotation.Open - sentence.Start, MostBefore));
        var french = text[quotation.Open] == '«';
        if (OnEntendPar().IsMatch(before))
            return new(term, Meaning(passage, sentence.End, quotation.Close + 1), DefinitionPattern.Designe, Language: "fr");
        var close = quotation.Close;
        if (WhichMeans().EnumerateMatches(After(text, close)) is var which && which.MoveNext() && TermText.IsTitle(text[term.Start..term.End]))
            return new(term, Meaning(passage, sentence.End, close + 1 + which.Current.Length), DefinitionPattern.Means);
        if (WeMean().IsMatch(before) && ToMean().EnumerateMatches(After(text, close)) is var mean && mean.MoveNext())
            return new(term, Meaning(passage, sentence.End, close + 1 + mean.Current.Length), DefinitionPattern.Means);
        if (!(opening && Lead().IsMatch(before)) && !Item().IsMatch(before))
            return null;

        var aliases = Others(passage, at, ref close);
        if (Pronouns.Contains(text.AsSpan(term.Start, term.End - term.Start)) && aliases is [var first, ..])
            (term, aliases) = (first, aliases[1..]);
        var after = After(text, close);
        foreach (var match in Verb().EnumerateMatches(after))
        {
            var verb = after[..match.Length].Trim();
            var meaning = Meaning(passage, sentence.End, close + 1 + match.Length);
            if (verb.Contains("meaning", StringComparison.Ordinal))
                return new(term, meaning, DefinitionPattern.Reference, aliases, ByReference: Target(text.AsSpan(meaning.Start, meaning.End - meaning.Start)));
            if (verb.Contains("includ", StringComparison.Ordinal))
                return new(term, meaning, DefinitionPattern.Includes, aliases);
            if (french)
                return new(term, meaning, DefinitionPattern.Designe, aliases, Language: "fr");
            return new(term, meaning, Purposes().IsMatch(before) ? DefinitionPattern.ForPurposes : DefinitionPattern.Means, aliases);
        }

        // A “Full Member” is a state that …: only the look of it tells this from a sentence about the word.
        foreach (var match in Is().EnumerateMatches(after))
        {
            if (TermText.IsTitle(text[term.Start..term.End]) && !before.TrimEnd().EndsWith("the", StringComparison.OrdinalIgnoreCase))
                return new(term, Meaning(passage, sentence.End, close + 1 + match.Length), DefinitionPattern.Means, aliases, Uncertain: true);
        }

        foreach (var match in AreThese().EnumerateMatches(after))
        {
            if (TermText.IsTitle(text[term.Start..term.End]) && before.TrimEnd() is "The")
                return new(term, Meaning(passage, sentence.End, close + 1 + match.Length), DefinitionPattern.Means, aliases, Uncertain: true);
        }

        return null;
    }

    /// <summary><c>The “Released Parties” are the Company and its affiliates</c></summary>
    [GeneratedRegex(@"^ are (?=(?:the|all|any|each|those) )")]
    private static partial Regex AreThese();

    /// <summary>The other names before the verb: <c>“Program” or “Partner Program” means</c>. Those that are pronouns are none.</summary>
    private static List<TermText> Others(Passage passage, int at, ref int close)
    {
        var others = new List<TermText>();
        for (var next = at + 1; next < passage.Quotations.Outer.Count; next++)
        {
            var quotation = passage.Quotations.Outer[next];
            if (!Joint().IsMatch(passage.Text.AsSpan(close + 1, quotation.Open - close - 1)) || TermText.Of(passage, quotation.Open + 1, quotation.Close) is not { } other)
                break;
            if (!Pronouns.Contains(passage.Text.AsSpan(other.Start, other.End - other.Start)))
                others.Add(other);
            close = quotation.Close;
        }

        return others;
    }

    private static ReadOnlySpan<char> After(string text, int close) => text.AsSpan(close + 1, Math.Min(text.Length - close - 1, LongestMeaning));

    /// <summary>What stands after the verb, to the end of the sentence or the next definition of a list.</summary>
    internal static (int Start, int End) Meaning(Passage passage, int sentenceEnd, int start)
    {
        var end = Math.Max(start, Math.Min(sentenceEnd, start + LongestMeaning));
        while (start < end && passage.Text[start] is ' ' or ',' or ':')
            start++;
        while (end > start && passage.Text[end - 1] is ' ' or '.' or ';')
            end--;

        foreach (var next in NextItem().EnumerateMatches(passage.Text.AsSpan(start, end - start)))
        {
            end = start + next.Index;
            break;
        }

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

    /// <summary>Where the next definition of a list begins that runs on in its paragraph.</summary>
    [GeneratedRegex(@"[.;,]? (?:and |or )?\((?:[0-9]{1,3}|[a-z]{1,2}|[ivx]{1,5})\) (?:(?:[Tt]he|[Aa]n?) )?(?:term )?[“""«]")]
    private static partial Regex NextItem();

    private const string Scope = @"(?:(?:for (?:the |all )?purposes? (?:of|under)|as used in|in|unless)[^“""«,]{1,80}(?:, | (?=the term ))|as used (?:herein|here)[^“""«,]{0,60}, |(?:aux fins|au sens|pour les besoins|dans) (?:du |de la |de l'|des |les? |la |l')[^“""«,]{1,80}, )?(?:(?:the|le|la|an?) |l')?(?:(?:term|terms|word|words|expression|phrase|terme|mot|notion de) )?$";

    /// <summary>What may stand in the sentence before the term, so that the sentence is about the term and not a report of it.</summary>
    [GeneratedRegex(@"^\W{0,3}(?:[0-9]{1,3}(?:\.[0-9]{1,3})+\.? |(?:[0-9]{1,3}|[a-z]|[ivx]{1,5})[.)] )?" + Scope, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    /// <summary>The same in a list that runs on in its paragraph: <c>the following meanings: (a) “T” means …; (b) “U” means …</c></summary>
    [GeneratedRegex(@"(?:[ :;.—]\((?:[0-9]{1,3}|[a-z]{1,2}|[ivx]{1,5})\) |; (?:and )?|, and (?=[^,;]{0,12}$)|meanings?(?: [a-z]+){0,4}: )" + Scope, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    /// <summary><c>for “Cause,” which, for purposes of this Agreement, shall mean</c></summary>
    [GeneratedRegex(@"^,? which,? (?:for [^“""”]{1,60}, )?(?:shall )?means?\b")]
    private static partial Regex WhichMeans();

    [GeneratedRegex(@"(?:\bwe use (?:the )?(?:(?:term|terms|word|words|phrase) )?|\bby )$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeMean();

    [GeneratedRegex(@"^ (?:to (?:refer to|mean|denote|describe)|we means?)\b")]
    private static partial Regex ToMean();

    /// <summary>Between two names before the verb.</summary>
    [GeneratedRegex(@"^,?(?: (?:or|and))? (?:(?:the|an?) )?$")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^ (?:represents? (?=(?:the|an?|any|your) )|(?:is|are) (?=(?:an?|any|all|those) |[A-Z]\w+ (?:that|which|who) ))")]
    private static partial Regex Is();

    [GeneratedRegex(@"^\W{0,3}(?:for |as used|in )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Purposes();

    [GeneratedRegex(@"\bon entend par (?:(?:le|la|les) |l')?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnEntendPar();

    [GeneratedRegex(@"^[,:]?(?: as used (?:herein|here|in this [A-Z]\w+),?)? (?:(?:for|of|with respect to) (?:each|any|an?|the) [^.,;:“”""()]{1,80}? (?=(?:shall |will )?means? ))?(?:(?:shall |will )?means?\b(?! (?:(?:exactly|just|precisely) )?what (?:it|they) sa(?:ys?|id))|(?:is|are|shall be) defined (?:for [^.,;:“”""()]{1,40} )?as\b|(?:shall |will )?refers? to\b|denotes?\b|(?:shall not |shall |will |does not |do not )?includes?\b|(?:has|have|shall have) the meanings?\b|shall be deemed to (?:exist|occur|have (?:occurred|taken place|happened))\b|shall be (?=(?:the|an?|any|computed|calculated|determined(?! in good faith| by)|equal) )|désigne(?:nt)?(?!\w)|signifie(?:nt)?\b|s'entend(?:ent)? (?:de|du|des|d')|vise(?:nt)?\b)")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?:Sections?|Articles?|Parts?|Paragraphs?|paragraphs?|Annex|Chapter) (?:[0-9]{1,3}(?:\.[0-9]{1,2})*|[IVX]{1,5}|[A-Z])\b")]
    private static partial Regex Section();
}
