namespace NigerBrief.Drafting.Cites;

/// <summary>How one forum wants the record cited: data, one YAML file a forum in <c>Cites/Profiles</c>.</summary>
/// <param name="Language">BCP 47 primary language of the forms.</param>
/// <param name="RangeDash">Between the ends of a range.</param>
/// <param name="ShortensPages">The last page of a range is cut to what differs, at least two digits: <c>1240-41</c>.</param>
/// <param name="Forms">
/// By kind of document as <c>index.csv</c> names it, and <c>any</c> for the rest: the document's <c>name</c> and what follows it for
/// one or several pins (<c>page</c>, <c>pages</c>, <c>paragraph</c>, …), in which <c>~</c> is a space that never breaks.
/// </param>
public sealed record ForumProfile(
    string Id,
    string Title,
    string Language = "en",
    string RangeDash = "-",
    bool ShortensPages = false,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Forms = null)
{
    /// <returns>Null when neither the kind nor <c>any</c> has the form.</returns>
    public string? FormOf(DocumentKind kind, string form) =>
        Form(KindName(kind), form) ?? Form("any", form);

    // Names in the profiles are lower-case, as in index.csv.
    private static string KindName(DocumentKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private string? Form(string kind, string form) => Forms?.GetValueOrDefault(kind)?.GetValueOrDefault(form)?.Replace('~', '\u00A0');
}
