using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// Definitions in single marks, as the British set them, outside brackets: <c>‘Credit Agreement’ shall mean</c>, <c>hereinafter referred to as ‘the Borrower’</c>. An apostrophe looks the same, so
/// that the words around must say that something is defined.
/// </summary>
internal static partial class SingleMarkedDefinitions
{
    public static IEnumerable<FoundDefinition> Read(Passage passage)
    {
        if (passage.Text.AsSpan().IndexOfAny('\'', '‘') < 0)
            yield break;
        foreach (Match match in Means().Matches(passage.Text))
        {
            if (Term(passage, match) is { } term)
                yield return new(term, VerbDefinitions.Meaning(passage, passage.Sentences.At(term.Start).End, match.Index + match.Length), DefinitionPattern.Means);
        }

        foreach (Match match in Called().Matches(passage.Text))
        {
            if (Term(passage, match) is { } term && MeaningPhrase.Before(passage, match.Index) is var phrase && phrase.Start < phrase.End)
                yield return new(term, (phrase.Start, phrase.End), DefinitionPattern.ReferredTo, Uncertain: phrase.Uncertain);
        }
    }

    private static TermText? Term(Passage passage, Match match)
    {
        var term = match.Groups["term"];
        return passage.Quotes(term.Index) ? null : TermText.Of(passage, term.Index, term.Index + term.Length);
    }

    private const string Marked = @"[‘'](?:the |an? )?(?<term>\p{Lu}[^‘'“”""()]{1,60})['’]";

    [GeneratedRegex(@"(?:^|[ (;.:])" + Marked + @" (?:(?:shall|will) mean|means?)\b ?")]
    private static partial Regex Means();

    [GeneratedRegex(@",? (?:(?:hereinafter|hereafter|herein) )?(?:referred to|known|designated)(?: (?:hereinafter|herein))? as " + Marked + "(?=[,.;) ]|$)")]
    private static partial Regex Called();
}
