namespace NigerBrief.Drafting.Cites;

/// <summary>Cites of the record, rendered in a forum's form.</summary>
public static class Cite
{
    /// <exception cref="RefusedException">The pin is too long for one cite.</exception>
    public static ReadyCite Of(RecordDocument document, Pinpoint pin, ForumProfile forum)
    {
        var tag = CiteTag.Of(document.Key, pin);
        var text = CiteText.Of(document, pin, forum);
        return new(tag, text, CiteRuns.Of(text, pin, forum));
    }

    public static ReadyCite OfPage(RecordDocument document, Page page, ForumProfile forum) =>
        Of(document, OnPages(document, page, page), forum);

    /// <param name="first">Index of the passage's first line in the page's lines.</param>
    /// <param name="last">Index of its last line.</param>
    public static ReadyCite For(RecordDocument document, Page page, int first, int last, ForumProfile forum) =>
        For(document, page, first, page, last, forum);

    /// <summary>The pin is the finest that the document has: its paragraphs or articles, lines of a transcript, else pages.</summary>
    public static ReadyCite For(RecordDocument document, Page page, int first, Page lastPage, int last, ForumProfile forum) =>
        Of(document, PinOf(document, page, page.Lines[first], lastPage, lastPage.Lines[last]), forum);

    private static Pinpoint PinOf(RecordDocument document, Page page, PageLine first, Page lastPage, PageLine last) => document.Kind switch
    {
        DocumentKind.Transcript or DocumentKind.Hearing when first.Number is { } from && last.Number is { } to && OneNumbering(document, page, lastPage) =>
            Pinpoint.Of(PinKind.Line, $"{Numeral(document, page)}:{from}", $"{Numeral(document, lastPage)}:{to}"),
        DocumentKind.Agreement when first.Paragraph is { } from && last.Paragraph is { } to => Pinpoint.Of(PinKind.Article, from, to),
        DocumentKind.Pleading or DocumentKind.Declaration when first.Paragraph is { } from && last.Paragraph is { } to =>
            Pinpoint.Of(PinKind.Paragraph, from, to),
        _ => OnPages(document, page, lastPage),
    };

    private static Pinpoint OnPages(RecordDocument document, Page first, Page last) => OneNumbering(document, first, last)
        ? Pinpoint.Of(PinKind.Page, Numeral(document, first), Numeral(document, last))
        : Pinpoint.Of(PinKind.FilePage, InFile(first), InFile(last));

    // From a numbered sheet to an unnumbered one, or to one that counts anew, no range of the sheets' numerals is true.
    private static bool OneNumbering(RecordDocument document, Page first, Page last) =>
        PrintedNumeral.Of(document, first) is null == PrintedNumeral.Of(document, last) is null
        && PlaceKey.Of(Numeral(document, first)).LeadsTo(PlaceKey.Of(Numeral(document, last)));

    private static string Numeral(RecordDocument document, Page page) => PrintedNumeral.Of(document, page) ?? InFile(page);

    private static string InFile(Page page) => page.FilePage.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
