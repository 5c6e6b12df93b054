using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites;

/// <summary>
/// When a cite may say <i>Id.</i>: the citation before it, of this one document and in the text too, is the last thing cited, and nothing between them
/// could be meant instead.
/// </summary>
/// <param name="separators">What is put right between the cites in the same step.</param>
internal sealed partial class IdRule(Draft draft, ReadingOrder order, ForumProfile forum, IReadOnlyList<CiteChange> separators)
{
    private const int MostInARow = 4;

    private int inARow;

    /// <param name="before">The cite read before; null at the first.</param>
    /// <param name="pin">Of this cite.</param>
    /// <returns>Null where the document must be named.</returns>
    public string? Text(BriefCite? before, Pinpoint pinBefore, BriefCite cite, Pinpoint pin)
    {
        var text = inARow < MostInARow && before?.Document is not null && IsSame(before, cite) && IsClear(before, cite) ? Text(cite.Document!, pinBefore, pin) : null;
        inARow = text is null ? 0 : inARow + 1;
        if (text is null)
            return null;
        // The sentence's own period serves “Id.” too.
        var following = draft.Paragraphs[cite.Paragraph].Text.AsSpan(cite.End + LeftOut(cite));
        var written = text.EndsWith('.') && following.StartsWith(".") ? text[..^1] : text;
        return OpensSentence(before!, cite) ? written : InSentence(written);
    }

    /// <summary>All that the forum may print for the pin, if a text can be one of them.</summary>
    public static IEnumerable<string> Any(string text, RecordDocument document, Pinpoint pin, ForumProfile forum)
    {
        if (!text.StartsWith('I') && !text.StartsWith('i') || !HasForm(forum, pin))
            return [];
        var texts = new[] { CiteText.Of(document, Pinpoint.Whole, forum, CiteLength.Id), CiteText.Of(document, pin, forum, CiteLength.Id) };
        return texts.Append(texts[0].TrimEnd('.')).SelectMany(text => new[] { text, InSentence(text) });
    }

    private static string InSentence(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private string? Text(RecordDocument document, Pinpoint before, Pinpoint pin) =>
        document.Kind is DocumentKind.Record or DocumentKind.Appendix || pin.Kind is PinKind.PageId or PinKind.Bates or PinKind.Throughout || !HasForm(forum, pin) || IsByDocketAlone(document) ? null
        : pin.Equals(before) ? CiteText.Of(document, Pinpoint.Whole, forum, CiteLength.Id)
        // “Id.” alone would say the place cited before.
        : pin.Kind == PinKind.Whole ? null
        : CiteText.Of(document, pin, forum, CiteLength.Id);

    private static bool HasForm(ForumProfile forum, Pinpoint pin) =>
        forum.IdForms("name").Any() && (pin.Kind == PinKind.Whole || forum.IdForms(CiteText.FormName(pin)).Any());

    private bool IsByDocketAlone(RecordDocument document) =>
        document.EcfNumber is { } ecf && CiteText.Name(document, forum) is var name && name.Contains(ecf, StringComparison.Ordinal) && !name.Contains(document.CiteAs, StringComparison.Ordinal);

    private bool IsSame(BriefCite before, BriefCite cite) =>
        before.Document!.Key == cite.Document!.Key && before.InCitation == 1 && cite.Turn == 1
        && draft.Paragraphs[before.Paragraph].Note is null && draft.Paragraphs[cite.Paragraph].Note is null;

    private bool IsClear(BriefCite before, BriefCite cite)
    {
        // The notes called between two cites of one paragraph stand after it.
        for (var index = before.Paragraph; index <= cite.Paragraph || (index < draft.Paragraphs.Count && draft.Paragraphs[index].Note is not null); index++)
        {
            var paragraph = draft.Paragraphs[index];
            // A note called before the earlier cite was read before it.
            if (paragraph.Note is not null && (order.KeyAt(index, 0).CompareTo(before.Key) < 0 || order.KeyAt(index, 0).CompareTo(cite.Key) > 0))
                continue;
            if (index > before.Paragraph && index <= cite.Paragraph && (paragraph.IsHeading() || (paragraph.IsBlockQuotation() && index < cite.Paragraph)))
                return false;
            var from = index == before.Paragraph ? before.End : 0;
            var to = index == cite.Paragraph ? cite.Start : paragraph.Text.Length;
            if (to < from || Other().IsMatch(paragraph.Text.AsSpan(from, to - from)))
                return false;
        }
        return true;
    }

    // A separator without another cite is about to go, and what stands after it comes next to this cite.
    private int LeftOut(BriefCite cite) => separators
        .FirstOrDefault(change => change.After.Length == 0 && change.Place.Paragraph == cite.Paragraph && change.Place.Start == cite.End)?.Before.Length ?? 0;

    private bool OpensSentence(BriefCite before, BriefCite cite)
    {
        var text = draft.Paragraphs[cite.Paragraph].Text;
        // The period of a cite that it stands against, as of “Id.”, ends no sentence, and may be gone when that cite is written anew.
        return (before.Paragraph != cite.Paragraph || SentenceHead.Before(text, cite.Start).Length > before.End) && SentenceHead.IsAt(text, cite.Start);
    }

    // What may be a citation of something else, rather too much than too little; a break made by hand.
    [GeneratedRegex(@"\v|\bvs?\.|\d\s+(?:[A-Z][\w.]*\s?){1,4}\d|[§¶]|\b(?:[Ss]upra|[Ii]nfra|[Ii]d\.|[Ii]bid|[Aa]rts?\.|[Aa]rticles?|[Rr]eports?|Decl\.|Ex\.|No\.|https?:)|\b[A-Z]{1,5}-\d", RegexOptions.NonBacktracking)]
    private static partial Regex Other();
}
