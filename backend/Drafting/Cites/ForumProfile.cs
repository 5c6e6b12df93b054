using System.Text.Json;

namespace NigerBrief.Drafting.Cites;

/// <summary>How one forum wants the record cited: data, one YAML file a forum in <c>Cites/Profiles</c>.</summary>
/// <param name="Language">BCP 47 primary language of the forms.</param>
/// <param name="RangeDash">Between the ends of a range.</param>
/// <param name="ShortensPages">The last page of a range is cut to what differs, at least two digits: <c>1240-41</c>.</param>
/// <param name="Forms">
/// By kind of document as <c>index.csv</c> names it, and <c>any</c> for the rest: the document's <c>name</c>, its <c>full-name</c> where the first
/// cite says more, or <c>full-cite-as</c>, which then stands for its short name in every other form; and the whole cite for one or several pins (<c>page</c>, <c>pages</c>, <c>paragraph</c>, …). Under <c>id</c> stand the forms of
/// <see cref="CiteLength.Id"/>. <see cref="CiteForm"/> says how a form is written.
/// </param>
/// <param name="BatesDash">Between the ends of a range of Bates numbers, which have hyphens of their own.</param>
/// <param name="NoteMark">Between a page and the note on it.</param>
/// <param name="NotesMark">The same for several notes.</param>
/// <param name="Signals">
/// The words that may open a citation, capital as at the head of a sentence; <c>…</c> parts the two halves of a comparison: <c>Compare … with …</c>.
/// </param>
/// <param name="Italics">Signals, <i>id.</i> and <i>passim</i> stand in italics.</param>
/// <param name="PeriodInside">A citation sentence in parentheses has its period within them.</param>
/// <param name="Like">The forum whose forms stand in where this one has none, or where the document lacks what this one's form names.</param>
public sealed record ForumProfile(
    string Id,
    string Title,
    string Language = "en",
    string RangeDash = "-",
    bool ShortensPages = false,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, CiteForm>>? Forms = null,
    string BatesDash = "–",
    string NoteMark = "\u00A0n.",
    string NotesMark = "\u00A0nn.",
    IReadOnlyList<string>? Signals = null,
    bool Italics = false,
    bool PeriodInside = false,
    ForumProfile? Like = null)
{
    // Lower-case, as in index.csv.
    private static readonly string[] KindNames = [.. Enum.GetNames<DocumentKind>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public IReadOnlyList<string> Signals { get; init; } = Signals ?? [];

    /// <summary>English dates begin with the month: <c>March 14, 2026</c>.</summary>
    public bool MonthFirst { get; init; }

    /// <returns>The forms that may serve, the best first.</returns>
    public IEnumerable<CiteForm> FormsOf(DocumentKind kind, string form)
    {
        if (Form(KindNames[(int)kind], form) is { } own)
            yield return own;
        if (Form("any", form) is { } any)
            yield return any;
        foreach (var other in Like?.FormsOf(kind, form) ?? [])
            yield return other;
    }

    /// <summary>Whether the first cite of such a document says more of it than later ones.</summary>
    public bool SaysMoreOnce(DocumentKind kind) => FormsOf(kind, "full-name").Concat(FormsOf(kind, "full-cite-as")).Any();

    /// <summary>The forms of a cite that only says “the same as before”; none where the forum has no such cites.</summary>
    public IEnumerable<CiteForm> IdForms(string form) =>
        (Form("id", form) is { } own ? [own] : Enumerable.Empty<CiteForm>()).Concat(Like?.IdForms(form) ?? []);

    private CiteForm? Form(string kind, string form) => Forms?.GetValueOrDefault(kind)?.GetValueOrDefault(form);
}
