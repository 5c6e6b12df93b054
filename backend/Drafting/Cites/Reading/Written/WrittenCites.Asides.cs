using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>What may stand between a document's name and its pin, and after the pin: another of its names, its date, who speaks, what it is, a part of it.</summary>
internal sealed partial class WrittenCites
{
    /// <returns>Offset after what names the document once more, says its date or who speaks; null where nothing does.</returns>
    private int? Aside(WrittenText text, int at, DocumentHead head, bool afterPin = false)
    {
        var plain = text.Plain;
        if (Bracketed().Match(plain, at, Math.Min(160, plain.Length - at)) is { Success: true } bracket)
        {
            var inner = bracket.Groups["inner"].Value;
            if (Names(inner, head) || (!afterPin && (Said().IsMatch(inner) || Date().IsMatch(inner))))
                return at + bracket.Length;
            // “Ex. 4 (letter) at 3”
            if (!afterPin && head.IsCite && Words().IsMatch(inner) && !NamesAnother(text, head, at, at + bracket.Length) && WrittenPin.After(plain, at + bracket.Length, series: false).Any(pin => pin.Marked))
                return at + bracket.Length;
            // “(“Moussa Decl.”), ECF No. 45” in one pair of parentheses is not.
        }
        var comma = Comma().Match(plain, at, Math.Min(5, plain.Length - at));
        if (comma.Success && text.WordAt(at + comma.Length) is >= 0 and var word)
        {
            var other = Heads(text, word).Concat(Tail(plain, text.Words[word].Start, head))
                .Where(same => same.Documents.Intersect(head.Documents).Any()).MaxBy(same => (same.End, same.Sort == HeadSort.Docket));
            if (other is not null && (!afterPin || (other.Sort == HeadSort.Docket && !WrittenPin.After(plain, other.End, false).Any(pin => pin.Marked))))
                return other.End;
        }
        if (afterPin)
            return null;
        if ((head.Sort == HeadSort.Exhibit || (IsExhibitNumber(plain, head) && head.Documents.All(document => document.Exhibit is { Length: > 0 }))) && InnerPart().Match(plain, at, Math.Min(40, plain.Length - at)) is { Success: true } part && ExhibitHead.Read(plain, part.Groups["name"].Index, exhibits) is null)
            return at + part.Length;
        // Paragraphs run on through the sections of a paper: “§ III.B, ¶ 45” is paragraph 45.
        if (head.Sort is HeadSort.Name or HeadSort.Exhibit && Signpost().Match(plain, at, Math.Min(40, plain.Length - at)) is { Success: true } signpost)
            return at + signpost.Groups["section"].Length;
        if (head.Sort == HeadSort.Name && Purpose().Match(plain, at, Math.Min(110, plain.Length - at)) is { Success: true } purpose && !NamesAnother(text, head, at, at + purpose.Length, butBriefs: true))
            return at + purpose.Groups["purpose"].Length;
        if (Description(text, at, head) is { } described)
            return described;
        if (Detail().Match(plain, at, Math.Min(60, plain.Length - at)) is { Success: true } detail)
            return at + detail.Length;
        if (head.Sort == HeadSort.Exhibit && To().Match(plain, at, Math.Min(12, plain.Length - at)) is { Success: true } to && text.WordAt(at + to.Length) is >= 0 and var of
            && names.At(text.Words, of, plain) is var (papers, next) && papers.All(paper => paper.Kind != DocumentKind.Exhibit))
            return text.Words[next - 1].End;
        return null;
    }

    /// <summary>What an exhibit is, between its number and the pin: <c>CLA-92, Saluka v. Czech Republic, ¶ 307</c>.</summary>
    private int? Description(WrittenText text, int at, DocumentHead head)
    {
        var plain = text.Plain;
        if (head.Sort != HeadSort.Exhibit || !plain.AsSpan(head.Start, head.End - head.Start).Contains('-') || Told().Match(plain, at, Math.Min(170, plain.Length - at)) is not { Success: true } match)
            return null;
        var told = match.Groups["told"];
        var end = told.Index + told.Length;
        return NamesAnother(text, head, at, end) || SentenceEnd().IsMatch(told.Value.Replace(" v. ", " ", StringComparison.Ordinal)) ? null : end;
    }

    /// <param name="butBriefs">A motion may be named: it is what a declaration supports.</param>
    private bool NamesAnother(WrittenText text, DocumentHead head, int from, int end, bool butBriefs = false) => Enumerable.Range(0, text.Words.Count)
        .Where(word => text.Words[word].Start >= from && text.Words[word].Start < end)
        .SelectMany(word => Heads(text, word)).Any(other => !other.Documents.Intersect(head.Documents).Any() && !(butBriefs && other.Documents.All(document => document.Kind == DocumentKind.Brief)));

    /// <summary>The letter that an exhibit has in its own paper, beside its number: <c>D.I. 45-2, Ex. B</c>.</summary>
    private IEnumerable<DocumentHead> Tail(string plain, int at, DocumentHead head)
    {
        var match = Lettered().Match(plain, at, Math.Min(20, plain.Length - at));
        if (match.Success && head.Documents.Any(document => Letter(document) == match.Groups["letter"].Value))
            yield return head with { Start = at, End = at + match.Length };
    }

    private static string? Letter(RecordDocument document) => DocumentNames.OfPaper(document)?.Letter;

    private bool Names(string inner, DocumentHead head)
    {
        var text = inner.Trim('"', '“', '”', ' ', ',');
        return head.Documents.Any(document => names.IsName(text, document) || Letter(document) is { } letter && Lettered().Match(text) is { Success: true } match && match.Length == text.Length && match.Groups["letter"].Value == letter)
            || (DocketHead.Read(text, 0, docket, byRecordEntry) is { } number && number.End == text.Length && number.Documents.Intersect(head.Documents).Any())
            || (ExhibitHead.Read(text, 0, exhibits) is { } exhibit && exhibit.End == text.Length && exhibit.Documents.Intersect(head.Documents).Any());
    }

    private const string DateOf = @"(?:(?:\p{L}{3,9}\.? \d{1,2}, \d{4})|(?:\d{1,2} \p{L}{3,9}\.? \d{4})|\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d{2}-\d{2})";

    [GeneratedRegex(@"^\.?,? ?[(\[](?<inner>[^()\[\]]{1,120})[)\]]", RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}'-]{1,20}(?: \p{Lu}[\p{Ll}'-]{1,20})?$|^[A-Z]{2,8}-?\d{5,9}$|^[A-Z]{2,3}$|^(?:Vol|vol|Day)\.? \w{1,5}$|^translation$|^traduction$|^(?:the |hereinafter |ci-après )?[""“][^""”]{1,60}[""”]$", RegexOptions.NonBacktracking)]
    private static partial Regex Said();

    [GeneratedRegex("^" + DateOf + "$", RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?: [-–] |\.?,? |: )", RegexOptions.NonBacktracking)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^\.?(?:,?(?: (?:dated|sworn to|sworn|executed|signed|affirmed|filed)(?: on)?| du| of| datée? du) " + DateOf + @"(?: (?:Hr'g|[Hh]earing|[Tt]rial|[Ss]entencing|[Cc]onference|Conf\.))?|, " + DateOf + @"| \d{1,2}/\d{1,2}/\d{2,4}|,? (?:\p{Lu}[\p{L}']{1,14} )?(?:Trial|Hearing|Hr'g|Sentencing), " + DateOf + @"|, (?:précitée?s?|susvisée?|supra|op\. cit\.)|, (?:[Cc]hap(?:\.|itre|ter)?|Ch\.?|[Vv]ol(?:\.|ume)?|Part|Pt\.|[Ss]ect\.|Titre|Title) ?[\dIVX]{1,5}|, \p{Lu}\p{Ll}{2,20}, )", RegexOptions.NonBacktracking)]
    private static partial Regex Detail();

    [GeneratedRegex(@"^[,:] (?<told>(?:commentary (?:to|on) |[\p{Lu}“""])[^;()\[\]\n]{1,140}?), (?:¶|[Pp]ara|[Pp]ar\.|pp?\.|[Aa]rt|[Cc]lause|cl\.|§|[Ss]ection|pages?)", RegexOptions.NonBacktracking)]
    private static partial Regex Told();

    [GeneratedRegex(@"[\p{Ll}\d)]{2}\. \p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^, (?<name>(?:Annex|Appendix|App\.|Sched(?:ule|\.)|Attachment|Tab) [\dIVXA-H]{1,4})\b", RegexOptions.NonBacktracking)]
    private static partial Regex InnerPart();

    [GeneratedRegex(@"^(?<section>,? (?:§ ?|Section |Sect\. |Sec\. )[IVXLC\d]+(?:\.\w{1,3})*),? (?:¶|para)|^(?<section>, (?:Count \w{1,5}|\p{Lu}\p{Ll}{2,12} (?:Affirmative Defense|Defense|Cause of Action|Counterclaim|Claim(?: for Relief)?))),? (?:¶|para)|^(?<section>, (?:[Aa]rt\.|[Aa]rticle) [IVXLC]{1,7}),? §", RegexOptions.NonBacktracking)]
    private static partial Regex Signpost();

    [GeneratedRegex(@"^(?<purpose>\.?,? (?:in|filed in) (?:[Ss]upp(?:ort|\.) of|[Oo]pp(?:osition|'n|\.) to) [\p{L}' .]{1,70}?),? (?:¶|§|at \d|para)", RegexOptions.NonBacktracking)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:\d{4} )?\p{L}[\p{L} '.,-]{1,50}$|^(?:\d{4} )?Form \d{1,2}-\w{1,2}(?: [\p{L}\d ]{1,30})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@"^ (?:to (?:the )?|au |à la |du )", RegexOptions.NonBacktracking)]
    private static partial Regex To();

    [GeneratedRegex(@"^(?:Ex|Exh|Exhibit|Exs)\.? (?<letter>[A-Z0-9]{1,4}(?:-\d{1,3})?)", RegexOptions.NonBacktracking)]
    private static partial Regex Lettered();
}
