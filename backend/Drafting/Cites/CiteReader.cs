using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites;

/// <summary>Reads the words of a cite back to the place that they mean.</summary>
public static class CiteReader
{
    private static readonly (PinKind Kind, bool Many)[] Forms =
        [.. Enum.GetValues<PinKind>().Except([PinKind.Whole, PinKind.Throughout]).SelectMany(kind => new[] { (kind, false), (kind, true) })];

    /// <returns>Null when the text is no cite of the document in the forum's form.</returns>
    public static Pinpoint? Read(string text, RecordDocument document, ForumProfile forum)
    {
        if (Same(text, CiteText.Of(document, Pinpoint.Whole, forum)))
            return Pinpoint.Whole;
        if (Same(text, CiteText.Of(document, Pinpoint.Throughout, forum)))
            return Pinpoint.Throughout;
        var pins = Forms.Select(form => InForm(Spaced(text), document, form.Kind, form.Many, forum)).OfType<Pinpoint>().ToList();
        return pins.Find(pin => Same(text, CiteText.Of(document, pin, forum))) ?? pins.FirstOrDefault() ?? AfterName(text, document, forum);
    }

    /// <summary>Whether two cites read alike; spaces that do not break count as plain ones.</summary>
    public static bool Same(string first, string second) => Spaced(first) == Spaced(second);

    private static Pinpoint? InForm(string text, RecordDocument document, PinKind kind, bool many, ForumProfile forum)
    {
        const char Hole = '\uE000';
        if (Spaced(CiteText.Framed(document, CiteText.FormName(kind, many), $"{Hole}", forum)).Split(Hole) is not [var before, var after]
            || text.Length <= before.Length + after.Length
            || !text.StartsWith(before, StringComparison.Ordinal) || !text.EndsWith(after, StringComparison.Ordinal))
        {
            return null;
        }
        var pin = PinpointParser.Parse(text[before.Length..^after.Length], document, PinExtent.Unknown, kind).Pin;
        return pin?.Kind == kind ? pin : null;
    }

    // A pin typed in a form of the author's own, directly after the document's name or “Id.”
    private static Pinpoint? AfterName(string text, RecordDocument document, ForumProfile forum)
    {
        foreach (var length in new[] { CiteLength.Full, CiteLength.Short, CiteLength.Id })
        {
            var name = CiteText.Name(document, forum, length);
            if (!Spaced(text).StartsWith(Spaced(name), length == CiteLength.Id ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                continue;
            var typed = text[name.Length..].TrimStart(',', ' ', '\u00A0');
            if (typed.Length > 0)
                return PinpointParser.Parse(FrenchSign.Read(typed, document), document).Pin;
        }
        return null;
    }

    private static string Spaced(string text) => text.Replace('\u00A0', ' ');
}
