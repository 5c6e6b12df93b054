using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>Captions that have no style of their own, as drafts and extracted contracts have them: what a caption names is no use of a term.</summary>
internal static partial class Captions
{
    private const int LongestCaption = 60;

    /// <summary>In a title, or alone as a sentence at the head of its paragraph, the term names what follows: <c>Credit Facility. The Lender …</c></summary>
    public static bool Holds(Use use)
    {
        if (CandidateRun.IsTitleLine(use.Passage) || use.Start < RunInCaption.EndOf(use.Passage) || EndOfTitles(use.Passage.Text) >= use.End)
            return true;
        var (start, end) = use.Passage.Sentences.At(use.Start);
        // A letter after the caption, “Secrets. a. The Employee”, hides where its sentence ends.
        var stop = use.Passage.Text.IndexOf(". ", use.End, StringComparison.Ordinal) + 1;
        if ((NumberedCaption().IsMatch(use.Passage.Text.AsSpan(0, end)) && end < use.Passage.Text.Length) || (stop > 0 && stop - use.End <= LongestCaption && NumberedCaption().IsMatch(use.Passage.Text.AsSpan(0, stop))))
            return true;
        return IsMark(use.Passage.Text.AsSpan(0, start)) && IsMark(use.Passage.Text.AsSpan(start, use.Start - start)) && use.Passage.Text.AsSpan(use.End, end - use.End).Trim(" .:").Length == 0;
    }

    /// <summary>No words but a list's number or letter: <c>(a) </c>, <c>1.2. </c>.</summary>
    public static bool IsMark(ReadOnlySpan<char> text) => Mark().IsMatch(text);

    /// <summary>A title and the titles that follow it directly: <c>(b) Gross-Up. Additional Payment to Account for Excise Taxes. If</c></summary>
    private static int EndOfTitles(string text)
    {
        var end = 0;
        while (TitleAtHead().Match(text, end, text.Length - end) is { Success: true } title)
            end = title.Index + title.Length < text.Length ? title.Index + title.Length + 1 : text.Length;
        return end;
    }

    /// <summary><c>Notices of Claims, Litigation, Defaults, etc. The Borrower shall</c>: three words with capitals or more, and none without but the small ones.</summary>
    [GeneratedRegex(@"\A(?:\([a-z0-9]{1,4}\) |[A-Za-z0-9]{1,3}(?:\.[0-9]{1,3})*\.? )?(?:\p{Lu}[\p{L}\-]*(?:'s?)?[;,]? (?:(?:of|and|the|for|to|or|in|on|by) )*){2,7}(?:\p{Lu}[\p{L}\-]*|etc)\.(?=$| \p{Lu})|\A(?:[A-Za-z0-9]{1,3}\.? )?\p{Lu}[\p{L}\-]*(?: (?:\p{Lu}[\p{L}\-]*|of|and|the|for|to|or|in|on|by)){1,7} (?=[-–—] \p{Lu})")]
    private static partial Regex TitleAtHead();

    [GeneratedRegex(@"^[^\p{L}]*(?:\(?[A-Za-z]{1,5}[.)])*[^\p{L}]*$")]
    private static partial Regex Mark();

    /// <summary><c>6. Protection of Secrets.</c>, <c>(a) Line of Credit.</c>: a few words in title case after their number, wherever in the paragraph.</summary>
    [GeneratedRegex(@"(?:^|[ ])(?:\(?[a-z0-9]{1,4}\)|[a-z0-9]{1,3}\.|[A-Z]\.|[0-9]{1,2}\.[0-9]{1,2}\.?) \p{Lu}[\p{L}\-]*(?:'s?)?(?:[;,]? (?:\p{Lu}[\p{L}\-]*(?:'s?)?|of|and|the|for|to|or|in|on|by|etc)){0,7}\.\s*$")]
    private static partial Regex NumberedCaption();
}
