using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>The words of a cite, as its forum's forms give them.</summary>
public static partial class CiteText
{
    private static readonly CiteForm NameAndPin = CiteForm.Parse("{name} {pin}");
    private static readonly CiteForm CiteAs = CiteForm.Parse("{cite-as}");
    private static readonly CiteForm Comma = CiteForm.Parse(", ");

    /// <param name="length">How much is said of the document.</param>
    public static string Of(RecordDocument document, Pinpoint pin, ForumProfile forum, CiteLength length = CiteLength.Short) => pin.Kind == PinKind.Whole
        ? Name(document, forum, length)
        : Framed(document, FormName(pin), Places(document, pin, forum), forum, length);

    /// <summary>The cite around places that are printed already.</summary>
    /// <param name="form">As the profiles name it: <c>page</c>, <c>pages</c>, …</param>
    public static string Framed(RecordDocument document, string form, string places, ForumProfile forum, CiteLength length = CiteLength.Short) =>
        Framed(document, Name(document, forum, length), form, places, forum, length);

    /// <param name="name">Of the document, at this length.</param>
    internal static string Framed(RecordDocument document, string name, string form, string places, ForumProfile forum, CiteLength length)
    {
        var forms = length == CiteLength.Id ? forum.IdForms(form) : forum.FormsOf(document.Kind, form);
        return First(forms.Append(NameAndPin), field => field switch
        {
            "pin" => places,
            "name" => name,
            "cite-as" => Bound(CalledAs(document, forum, length)),
            _ => CiteForm.Field(document, field),
        });
    }

    public static string FormName(Pinpoint pin) => FormName(pin.Kind, pin.Many);

    public static string FormName(PinKind kind, bool many) => (kind, many) switch
    {
        (PinKind.Page, false) => "page",
        (PinKind.Page, true) => "pages",
        (PinKind.Paragraph, false) => "paragraph",
        (PinKind.Paragraph, true) => "paragraphs",
        (PinKind.Article, false) => "article",
        (PinKind.Article, true) => "articles",
        (PinKind.Section, false) => "section",
        (PinKind.Section, true) => "sections",
        (PinKind.FilePage, false) => "file-page",
        (PinKind.FilePage, true) => "file-pages",
        (PinKind.Bates, _) => "bates",
        (PinKind.PageId, _) => "page-id",
        (PinKind.Throughout, _) => "throughout",
        (_, false) => "line",
        _ => "lines",
    };

    /// <summary>The document as the forum names it in a cite.</summary>
    public static string Name(RecordDocument document, ForumProfile forum, CiteLength length = CiteLength.Short)
    {
        var forms = length switch
        {
            CiteLength.Full => forum.FormsOf(document.Kind, "full-name").Concat(forum.FormsOf(document.Kind, "name")),
            CiteLength.Id => forum.IdForms("name"),
            _ => forum.FormsOf(document.Kind, "name"),
        };
        var name = length == CiteLength.Full ? Name(document, forum) : "";
        return Bound(First(forms.Append(CiteAs), field => field switch
        {
            "name" => name,
            "cite-as" => CalledAs(document, forum, length),
            _ => CiteForm.Field(document, field),
        }));
    }

    /// <summary>What stands for the short name: itself, or at the first cite what introduces it. A title of one word is a file's name, which the index left standing.</summary>
    private static string CalledAs(RecordDocument document, ForumProfile forum, CiteLength length) =>
        length == CiteLength.Full && document.Title != document.CiteAs && document.Title.Contains(' ', StringComparison.Ordinal) ? First(forum.FormsOf(document.Kind, "full-cite-as").Append(CiteAs), field => CiteForm.Field(document, field)) : document.CiteAs;

    // A name from the index is typed with plain spaces.
    private static string Bound(string name) => BeforeNumber().Replace(name, "$1\u00A0");

    private static string Places(RecordDocument document, Pinpoint pin, ForumProfile forum)
    {
        var forms = pin.Kind == PinKind.Page ? forum.FormsOf(document.Kind, "between-pages") : [];
        var between = First(forms.Append(Comma), field => CiteForm.Field(document, field));
        var places = string.Join(between, pin.Ranges.Select(range => PageRange.Printed(range, pin.Kind, forum)));
        return pin.Within is { } within ? $"{places}, {Marked(document, within, forum)}" : places;
    }

    // The form of a paragraph or an article without the document: “¶ 15”.
    private static string Marked(RecordDocument document, Pinpoint pin, ForumProfile forum)
    {
        var places = Places(document, pin, forum);
        return First(forum.FormsOf(document.Kind, FormName(pin)), field => field switch
        {
            "pin" => places,
            "name" or "cite-as" => "",
            _ => null,
        }).Trim(',', ' ');
    }

    // A name may end with the period that the form has too: “R.” in “{cite-as}.{pin}”.
    private static string First(IEnumerable<CiteForm> forms, Func<string, string?> field) =>
        forms.Select(form => form.Filled(field)).OfType<string>().First().Replace("..", ".", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(Exs?\.|Nos?\.|[Vv]ols?\.|Annex|Exhibit) ", RegexOptions.NonBacktracking)]
    private static partial Regex BeforeNumber();
}
