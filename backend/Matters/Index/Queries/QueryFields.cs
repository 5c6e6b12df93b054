using System.Globalization;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index.Queries;

/// <summary>The fields of the search language, in English and French, and what each asks of a document or a page.</summary>
internal static class QueryFields
{
    /// <summary>More pages than this are not a place.</summary>
    private const int MostPages = 300;

    private static readonly HashSet<DocumentKind> Testimony = [DocumentKind.Declaration, DocumentKind.Transcript, DocumentKind.Hearing, DocumentKind.Report];

    /// <returns>Null when there is no such field, or its value cannot be understood.</returns>
    public static SearchNode? Read(string name, string value) => value.Length == 0 ? null : LetterFolding.Fold(name) switch
    {
        "witness" or "temoin" => Of("witness", value, document => Testimony.Contains(document.Kind) && IsNamed(document, value)),
        "in" or "document" or "dans" => Of("in", value, document => string.Equals(document.Key, value, StringComparison.OrdinalIgnoreCase) || IsNamed(document, value)),
        "exhibit" or "piece" => Of("exhibit", value, document => document.Exhibit is { } exhibit && IsExhibit(exhibit, value)),
        "kind" or "type" or "genre" => KindNames.Find(value) is { } kind ? Of("kind", value, document => document.Kind == kind) : null,
        "before" or "avant" => FieldDates.Read(value) is var (first, _) ? Of("before", value, document => document.Date < first) : null,
        "after" or "apres" => FieldDates.Read(value) is var (_, last) ? Of("after", value, document => document.Date > last) : null,
        "confidential" or "confidentiel" => YesOrNo(value) is { } wanted ? Of("confidential", value, document => document.Confidential == wanted) : null,
        "page" => Pages(value) is { } marks ? new Marked(marks) : null,
        _ => null,
    };

    private static OfDocument Of(string field, string value, Func<RecordDocument, bool> holds) => new($"{field}:{value}", holds);

    /// <summary>Each word begins a word of the document's name or title.</summary>
    private static bool IsNamed(RecordDocument document, string value)
    {
        var names = SearchWords.Read($"{document.CiteAs}\n{document.Title}");
        var words = SearchWords.Read(value);
        return words.Count > 0 && words.TrueForAll(word => names.Exists(name => name.Text.StartsWith(word.Text, StringComparison.Ordinal)));
    }

    /// <summary><c>C-7</c>, <c>c7</c> and, where the letter is left out, <c>7</c> are <c>C-0007</c>.</summary>
    private static bool IsExhibit(string exhibit, string value)
    {
        var (wanted, own) = (Numbered(value), Numbered(exhibit));
        return wanted.Number == own.Number && (wanted.Letters.Length == 0 || wanted.Letters == own.Letters) && (wanted.Letters + wanted.Number).Length > 0;
    }

    private static (string Letters, string Number) Numbered(string exhibit)
    {
        var folded = LetterFolding.Fold(exhibit);
        var letters = folded.TrimEnd("0123456789".ToCharArray());
        return (letters, folded[letters.Length..].TrimStart('0'));
    }

    private static bool? YesOrNo(string value) => LetterFolding.Fold(value) switch
    {
        "yes" or "true" or "oui" => true,
        "no" or "false" or "non" => false,
        _ => null,
    };

    private static IReadOnlyList<string>? Pages(string value)
    {
        var ends = value.Split('-', '–');
        if (ends.Length == 2 && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            return last >= first && last - first < MostPages
                ? [.. Enumerable.Range(first, last - first + 1).Select(page => PageMarks.Numeral(page.ToString(CultureInfo.InvariantCulture)))]
                : null;
        }
        return PageMarks.Numeral(value) is { Length: > 1 } mark ? [mark] : null;
    }
}
