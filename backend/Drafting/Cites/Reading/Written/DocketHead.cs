using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>A number in the court's docket, under all the names that courts have for it: <c>ECF No. 45-2</c>, <c>Dkt. 45</c>, <c>Rec. Doc. 45</c>, <c>NYSCEF Doc. No. 45</c>.</summary>
internal static partial class DocketHead
{
    /// <param name="byRecordEntry">“R. 45” is a number of the docket, not a page of the record.</param>
    /// <returns>Null where no number of a docket stands.</returns>
    public static DocumentHead? Read(string text, int at, ILookup<string, RecordDocument> documents, bool byRecordEntry)
    {
        var match = Grammar().Match(text, at, Math.Min(60, text.Length - at));
        if (!match.Success || (match.Groups["entry"].Success && !byRecordEntry))
            return null;
        // “R12” alone may be a resistor; “R12:3” is page 3 of record entry 12.
        if (match.Groups["bare"].Success && !text.AsSpan(match.Index + match.Length).StartsWith(':'))
            return null;
        return Of(match, documents, match.Groups["many"].Success);
    }

    /// <summary>A further number of a list.</summary>
    public static DocumentHead? Further(string text, int at, ILookup<string, RecordDocument> documents)
    {
        var match = Number().Match(text, at, Math.Min(12, text.Length - at));
        return match.Success ? Of(match, documents, plural: true) : null;
    }

    private static DocumentHead Of(Match match, ILookup<string, RecordDocument> documents, bool plural)
    {
        var (number, end) = (match.Groups["number"].Value, match.Index + match.Length);
        // “Nos. 45-47” may be a range of papers as well as an attachment.
        if (!documents.Contains(number) && plural && number.Split('-') is [var first, var last] && documents.Contains(first) && documents.Contains(last))
            (number, end) = (first, end - last.Length - 1);
        return new([.. documents[number]], HeadSort.Docket, match.Index, end, plural, Sure: true);
    }

    [GeneratedRegex(
        @"^(?:(?:(?:CM/)?ECF|NYSCEF|(?:Rec\.|R\.|Clerk's) Doc|(?:Dkt|Doc)(?<many>s)?|(?:dkt|doc)(?<many>s)?\.|Docket|Document(?<many>s)?|D\. ?E|DE|D\. ?I|DI|Paper|Filing|Entry|Instrument)\.?(?: ?(?:Doc|Dkt)(?<many>s)?\.?| Entr(?:y|ies))?(?: ?No(?<many>s)?\.?| no(?<many>s)?\.)?|(?<entry>R\.(?: ?E\.)?|RE|(?<bare>R)))(?: ?#? ?(?<number>\d{1,5}(?:-\d{1,3})?)| ?\[#? ?(?<number>\d{1,5}(?:-\d{1,3})?)\])",
        RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"^(?<number>\d{1,5}(?:-\d{1,3})?)", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
