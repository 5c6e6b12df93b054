using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>Definitions in the run of a sentence: <c>hereinafter referred to as “T”</c>, <c>we call this the “T”</c>, <c>dénommé « T »</c>.</summary>
internal static partial class RunningDefinitions
{
    private const int MostConnectingWords = 10;

    private static readonly HashSet<string> Connecting = new(StringComparer.OrdinalIgnoreCase)
    {
        "hereinafter", "hereafter", "herein", "here", "which", "we", "refer", "referred", "to", "called", "known", "defined", "designated", "as", "also", "simply", "in", "this",
        "brief", "memorial", "the", "a", "an", "ci", "après", "dénommé", "dénommée", "dénommés", "dénommées", "désigné", "désignée", "désignés",
        "désignées", "appelé", "appelée", "appelés", "appelées", "le", "la", "les", "l", "be", "is", "are", "will", "shall", "collectively", "together",
        "individually", "jointly", "severally", "singly", "each", "sometimes", "agreement", "complaint", "motion", "order", "opinion", "deemed", "considered", "termed", "and", "constitute", "constitutes",
        "sont", "est", "sera", "seront", "ensemble", "collectivement", "individuellement", "comme", "par", "sous", "dans", "présent", "présente", "présentes", "écritures", "mémoire", "conclusions",
    };

    public static IEnumerable<FoundDefinition> Read(Passage passage)
    {
        FoundDefinition? last = null;
        var lastClose = 0;
        foreach (var quotation in passage.Quotations.Outer)
        {
            if (last is not null && TermText.Of(passage, quotation.Open + 1, quotation.Close) is { } other && AndTogether().IsMatch(passage.Text.AsSpan(lastClose + 1, quotation.Open - lastClose - 1)))
            {
                last = last with { Aliases = [.. last.Aliases ?? [], other], Pattern = DefinitionPattern.EachAndTogether };
                lastClose = quotation.Close;
                continue;
            }

            if (last is not null)
                yield return last;
            last = Read(passage, quotation);
            lastClose = quotation.Close;
        }

        if (last is not null)
            yield return last;
    }

    /// <summary>Between <c>individually as a “Party”</c> and <c>“Parties”</c>; between <c>“Terms”</c> and <c>“Conditions”</c> that are names of the same.</summary>
    [GeneratedRegex(@"^,? (?:(?:and|or),? (?:(?:each|all|collectively|together|individually|singly|jointly|severally|referred to|to|herein),? )*as|or|and each,?(?: is)?) (?:an? |the )?$")]
    private static partial Regex AndTogether();

    private static FoundDefinition? Read(Passage passage, Quotation quotation)
    {
        var sentence = passage.Sentences.At(quotation.Open).Start;
        var after = passage.WordFrom(quotation.Open);
        var first = after;
        List<string> words = [];
        while (first > 0 && after - first < MostConnectingWords && passage.Words[first - 1].Start >= sentence &&
            Connecting.Contains(passage.WordText(first - 1).ToString()))
            words.Insert(0, passage.WordText(--first).ToString().ToLowerInvariant());
        // “shall not constitute a “T”” says what it is not.
        if ((first > 0 && passage.WordText(first - 1) is "not" or "never") || TermText.Of(passage, quotation.Open + 1, quotation.Close) is not { } term)
            return null;
        var text = passage.Text[term.Start..term.End];
        if (OfAnother().IsMatch(passage.Text.AsSpan(quotation.Close + 1)))
            return null;
        if (WeCall(passage, sentence, after) is { } called)
            return new(term, called, DefinitionPattern.ReferredTo);
        if ((PatternOf(words, text) ?? Deemed(words, text) ?? AreEach(passage, words, quotation)) is not { } pattern)
            return null;

        var start = passage.Words[first].Start;
        var phrase = MeaningPhrase.Before(passage, start);
        return phrase.Start < phrase.End
            ? new(term, (phrase.Start, phrase.End), pattern, Language: pattern is DefinitionPattern.CiApres or DefinitionPattern.Designe ? "fr" : null, Uncertain: phrase.Uncertain)
            : null;
    }

    /// <summary><c>shall constitute a “Loan Document” for all purposes of the Credit Agreement</c>: a term of the other paper is filled, and none is defined.</summary>
    [GeneratedRegex(@"^,?(?: and an? [“""][^“”""]{1,80}[”""],?)? (?:for (?:all|the) purposes (?:of|under)|(?:under|within the meaning of|pursuant to|as defined in) the \p{Lu})")]
    private static partial Regex OfAnother();

    private static DefinitionPattern? PatternOf(List<string> words, string term)
    {
        if (words.Contains("hereinafter") || words.Contains("hereafter"))
            return DefinitionPattern.Hereinafter;
        if (words.Contains("après") && words.Contains("ci"))
            return DefinitionPattern.CiApres;
        if (words.Exists(word => word.StartsWith("dénommé", StringComparison.Ordinal)) || NamedHere(words))
            return DefinitionPattern.Designe;
        // “each renewal shall also be referred to as the “Term”” adds to a definition.
        if (words is [.., _] && words.Contains("also") && words.Contains("be"))
            return null;
        var here = words.Contains("herein") || words.Contains("here") || words.Contains("brief") || words.Contains("memorial");
        var referred = (words.Contains("referred") || words.Contains("refer")) && words.Contains("to") && words.Contains("as");
        return (referred && (here || TermText.OpensHigh(term))) || (here && words.Contains("as") && (words.Contains("known") || words.Contains("defined")))
            ? DefinitionPattern.ReferredTo
            : null;
    }

    /// <summary><c>désignée dans les présentes écritures comme « T »</c>, <c>sera appelé le « T »</c>; what somebody else has called so defines nothing.</summary>
    private static bool NamedHere(List<string> words)
    {
        var named = words.FindIndex(word => word.StartsWith("désigné", StringComparison.Ordinal) || word.StartsWith("appelé", StringComparison.Ordinal));
        return named >= 0 && ((named > 0 && words[named - 1] is "sera" or "seront") || words.Exists(word => word is "présent" or "présente" or "présentes"));
    }

    /// <summary><c>shall be deemed a “T”</c>, <c>will be the “T”</c>, <c>are called “T”</c>, <c>constitutes a “T”</c>. Of words that are no name, as in <c>deemed a “work for hire”</c>, nothing is defined.</summary>
    private static DefinitionPattern? Deemed(List<string> words, string term)
    {
        // “shall also be deemed” adds to a definition.
        if (!TermText.IsTitle(term) || words.Contains("also"))
            return null;
        if (words is [.., "constitute" or "constitutes", "a" or "an" or "the"])
            return DefinitionPattern.ReferredTo;
        var be = words.FindLastIndex(word => word is "be" or "is" or "are");
        if (be < 0)
            return null;
        var clause = words[be] == "be" && be > 0 && words[be - 1] is "shall" or "will";
        var named = words.Skip(be + 1).Any(word => word is "called" or "termed" or "deemed");
        return (clause && words is [.., "the" or "a" or "an" or "called" or "termed" or "deemed" or "considered"]) || named ? DefinitionPattern.ReferredTo : null;
    }

    /// <summary><c>Niger and Mali are the “Parties”, and each a “Party”</c></summary>
    private static DefinitionPattern? AreEach(Passage passage, List<string> words, Quotation quotation) =>
        words is [.., "are", "the"] && EachOne().IsMatch(passage.Text.AsSpan(quotation.Close + 1)) ? DefinitionPattern.ReferredTo : null;

    [GeneratedRegex(@"^,? and each,? (?:is )?an? [“""]")]
    private static partial Regex EachOne();

    /// <summary><c>We call this argument the “T”</c>, <c>we refer to it as the “T”</c>: what is called so stands between.</summary>
    private static (int Start, int End)? WeCall(Passage passage, int sentence, int after)
    {
        const int MostWords = 40;
        for (var word = after - 1; word > 0 && after - word <= MostWords && passage.Words[word - 1].Start >= sentence; word--)
        {
            var subject = word > 1 && passage.WordText(word - 1) is "will" or "ll" or "shall" ? word - 2 : word - 1;
            if (passage.WordText(word) is not ("call" or "refer") || !(passage.WordText(subject).Equals("we", StringComparison.OrdinalIgnoreCase) || passage.WordText(subject) is "brief" or "memorandum" or "opinion"))
                continue;
            if (after - word > 14 && passage.WordText(after - 1) is not ("as" or "the"))
                return null;
            var start = word + (passage.WordText(word) is "refer" ? 2 : 1);
            var end = after;
            while (end > start && passage.WordText(end - 1) is "the" or "a" or "an" or "as")
                end--;
            return start < end ? (passage.Words[start].Start, passage.Words[end - 1].End) : null;
        }

        return null;
    }
}
