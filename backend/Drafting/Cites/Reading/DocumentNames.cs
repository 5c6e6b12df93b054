using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>What of a document's names and numbers shows that it is meant.</summary>
internal static partial class DocumentNames
{
    private const string Ex = " Ex. ";

    /// <summary>Whether a name is a number of the record: it is a cite without a pin too, where a mere name may be just a mention.</summary>
    public static bool IsNumber(string name, RecordDocument document) => AllNumbers(document).Any(number => name.EndsWith(number, StringComparison.Ordinal));

    /// <summary>Words of which each shows which document is meant: a text in which none stands holds no cite of it.</summary>
    public static IReadOnlyList<string> Showing(RecordDocument document) => [CiteForms.Plain(document.CiteAs), .. AllNumbers(document).Select(Shown)];

    // A letter alone is a word of the text: “art. I, § 9” is no cite of Exhibit I.
    private static string Shown(string number) => number.Any(char.IsAsciiDigit) ? number : $" {number}";

    /// <summary>What a list of cites says once, before the first number: <c>ECF Nos.</c>, <c>Exs.</c>, <c>PX-</c>, <c>Moussa Decl. Exs.</c></summary>
    public static IEnumerable<string> InLists(RecordDocument document)
    {
        if (document.EcfNumber is not null)
            yield return "ECF No. ";
        if (document.Exhibit is not null)
            yield return "Exhibit ";
        if (document.Exhibit is { } exhibit && exhibit.LastIndexOf('-') is > 0 and var hyphen)
            yield return exhibit[..(hyphen + 1)];
        if (document.Volume is not null)
            yield return $"{document.CiteAs}, ";
        if (OfPaper(document) is var (paper, _))
        {
            yield return $"{paper} ";
            yield return ExhibitOf(paper, "");
        }
    }

    /// <summary>The title; both of one in two languages: <c>Memorial of Niger / Mémoire du Niger</c>.</summary>
    public static IEnumerable<string> Titles(RecordDocument document) => document.Title.Split(" / ").Prepend(document.Title).Distinct(StringComparer.Ordinal);

    /// <summary>An exhibit of a paper or a party by its name: <c>Moussa Decl.</c> and <c>B</c> of <c>Moussa Decl. Ex. B</c>; null for any other document.</summary>
    public static (string Paper, string Letter)? OfPaper(RecordDocument document) =>
        document.CiteAs.LastIndexOf(Ex, StringComparison.Ordinal) is > 0 and var at ? (document.CiteAs[..at], document.CiteAs[(at + Ex.Length)..]) : null;

    /// <summary>An annex of a pleading by its name: <c>MN</c> and <c>7</c> of <c>MN, Annex 7</c>; null for any other document.</summary>
    public static (string Pleading, string Number)? AnnexOf(RecordDocument document) =>
        Annex().Match(document.CiteAs) is { Success: true } annex ? (annex.Groups["pleading"].Value, annex.Groups["number"].Value) : null;

    public static string ExhibitOf(string paper, string letter) => $"{paper}{Ex}{letter}";

    private static IEnumerable<string> AllNumbers(RecordDocument document) => document.EcfNumber is { Length: > 0 } ecf ? Numbers(document).Append(ecf) : Numbers(document);

    /// <summary>The exhibit's number with and without its leading zeros.</summary>
    private static IEnumerable<string> Numbers(RecordDocument document) =>
        document.Exhibit is not { Length: > 0 } exhibit || char.IsAsciiDigit(exhibit[0]) ? []
        : new[] { exhibit, Padding().Replace(exhibit, "$1") }.Distinct();

    [GeneratedRegex(@"^(?<pleading>.+?),? (?:[Aa]nnexe?|[Aa]nn\.) (?<number>\w{1,5})$")]
    private static partial Regex Annex();

    [GeneratedRegex(@"^([A-Za-z]+-)0+(?=\d)")]
    private static partial Regex Padding();
}
