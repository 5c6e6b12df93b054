namespace NigerBrief.Drafting.Cites;

/// <summary>Cites of the record, rendered in a forum's form.</summary>
public static class Cite
{
    /// <exception cref="RefusedException">The pin is too long for one cite.</exception>
    public static ReadyCite Of(RecordDocument document, Pinpoint pin, ForumProfile forum)
    {
        var tag = CiteTag.Render(document.Key, pin)
            ?? throw new RefusedException("This pinpoint has too many places for one cite. Insert it as two cites.");
        var text = Text(document, pin, forum);
        return new(tag, text, [new(text)]);
    }

    public static ReadyCite OfPage(RecordDocument document, Page page, ForumProfile forum) =>
        Of(document, OnPages(page, page), forum);

    /// <param name="first">Index of the passage's first line in the page's lines.</param>
    /// <param name="last">Index of its last line.</param>
    public static ReadyCite For(RecordDocument document, Page page, int first, int last, ForumProfile forum) =>
        For(document, page, first, page, last, forum);

    /// <summary>The pin is the finest that the document has: its paragraphs or articles, lines of a transcript, else pages.</summary>
    public static ReadyCite For(RecordDocument document, Page page, int first, Page lastPage, int last, ForumProfile forum) =>
        Of(document, PinOf(document, page, page.Lines[first], lastPage, lastPage.Lines[last]), forum);

    private static Pinpoint PinOf(RecordDocument document, Page page, PageLine first, Page lastPage, PageLine last) => document.Kind switch
    {
        DocumentKind.Transcript or DocumentKind.Hearing when first.Number is { } from && last.Number is { } to =>
            Pinpoint.Of(PinKind.Line, $"{Numeral(page)}:{from}", $"{Numeral(lastPage)}:{to}"),
        DocumentKind.Agreement when first.Paragraph is { } from && last.Paragraph is { } to => Pinpoint.Of(PinKind.Article, from, to),
        DocumentKind.Pleading or DocumentKind.Declaration when first.Paragraph is { } from && last.Paragraph is { } to =>
            Pinpoint.Of(PinKind.Paragraph, from, to),
        _ => OnPages(page, lastPage),
    };

    private static Pinpoint OnPages(Page first, Page last) => Pinpoint.Of(PinKind.Page, Numeral(first), Numeral(last));

    private static string Numeral(Page page) => page.Printed ?? page.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(RecordDocument document, Pinpoint pin, ForumProfile forum)
    {
        var name = forum.FormOf(document.Kind, "name") ?? "{cite-as}";
        if (document.Exhibit is null && name.Contains("{exhibit}", StringComparison.Ordinal))
            name = "{cite-as}";
        name = name.Replace("{cite-as}", document.CiteAs, StringComparison.Ordinal).Replace("{exhibit}", document.Exhibit, StringComparison.Ordinal);
        if (pin.Kind == PinKind.Whole)
            return name;
        var form = forum.FormOf(document.Kind, FormName(pin)) ?? " {pin}";
        var places = string.Join(", ", pin.Ranges.Select(range => PageRange.Printed(range, pin.Kind, forum)));
        return name + form.Replace("{pin}", places, StringComparison.Ordinal);
    }

    private static string FormName(Pinpoint pin) => (pin.Kind, pin.Many) switch
    {
        (PinKind.Page, false) => "page",
        (PinKind.Page, true) => "pages",
        (PinKind.Paragraph, false) => "paragraph",
        (PinKind.Paragraph, true) => "paragraphs",
        (PinKind.Article, false) => "article",
        (PinKind.Article, true) => "articles",
        (_, false) => "line",
        _ => "lines",
    };
}
