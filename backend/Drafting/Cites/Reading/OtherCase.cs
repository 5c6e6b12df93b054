using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>A paper of another case: its number stands before the cite, or its name after it.</summary>
internal static partial class OtherCase
{
    private const int Reach = 100;

    public static bool Owns(string plain, TypedCite cite) =>
        Number().IsMatch(CiteForms.Before(plain, cite.Start, Reach))
        || (cite.Readings.All(reading => reading.Document.Exhibit is null) && Name().IsMatch(plain.AsSpan(cite.End, Math.Min(Reach, plain.Length - cite.End))));

    // “No. 2:20-cv-45, ECF No. 12”, “IPR2019-01234, Paper 12”
    [GeneratedRegex(
        @"\bNo\. (?:\d{1,2}:)?(?:\d{2}-[A-Za-z]{2,4}-\d{2,6}[\w-]*|\d{2} (?:Civ|Cr|CV|CR)\.? \d{2,6}|\d{5,7}[-/]\d{2,4})(?: ?\([^()]{1,40}\)){0,3},?(?: at)? $|\b(?:IPR|PGR|CBM|DER)\d{4}-\d{5},? $",
        RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    // “Compl. ¶ 4, Smith v. Jones”
    [GeneratedRegex(@"^, \p{Lu}[^.;()\n]{1,50} v\. \p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
