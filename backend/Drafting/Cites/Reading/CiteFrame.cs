namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>What stands around the pin of a document's cites in one form; what stands before it is what the frame is found by.</summary>
internal sealed record CiteFrame(RecordDocument Document, string After, PinKind Kind, CiteLength Length, ForumProfile Forum)
{
    /// <param name="text">Spaces and apostrophes plain.</param>
    /// <param name="at">Offset after what stands before the pin.</param>
    /// <returns>Null where the text does not go on as such a cite.</returns>
    public FramedCite? Read(string text, int start, int at)
    {
        if (Kind is PinKind.Whole or PinKind.Throughout)
            return EndsAt(text, at) ? new(at, Kind == PinKind.Whole ? Pinpoint.Whole : Pinpoint.Throughout, true) : null;
        FramedCite? longer = null;
        foreach (var pinEnd in PinRun.Ends(text, at))
        {
            var end = pinEnd + After.Length;
            if (string.CompareOrdinal(text, pinEnd, After, 0, After.Length) != 0 || !EndsAt(text, end) || PinIn(text[at..pinEnd]) is not { } pin)
                continue;
            var read = new FramedCite(end, pin, CiteForms.Plain(CiteText.Of(Document, pin, Forum, Length)) == text[start..end]);
            // “at 4, 2024 was …”: a number that the sentence goes on with is its own, if the cite can do without it.
            if (pin.Ranges.Count > 1 && end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]))
                longer ??= read;
            else
                return longer is { Ours: true } && !read.Ours ? longer : read;
        }
        return longer;
    }

    private Pinpoint? PinIn(string typed)
    {
        var pin = PinpointParser.Parse(typed, Document, PinExtent.Unknown, Kind).Pin;
        // “R. v. Smith” is a case, and the second A of “ ” the appendix again.
        if (pin is null || typed == "v" || pin.Ranges.Any(range => range.From.StartsWith(Document.CiteAs + "-", StringComparison.Ordinal)))
            return null;
        // “CR 1:45” is a page of the clerk's record, whose pages have no lines.
        if (pin.Kind == PinKind.Line && Document.Kind == DocumentKind.Record)
            return null;
        return pin.Kind == Kind && CiteTag.Render(Document.Key, pin) is not null ? pin : null;
    }

    private static bool EndsAt(string text, int end) => end >= text.Length
        || !(char.IsLetterOrDigit(text[end]) || (text[end] is '-' or ':' or '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));
}

/// <param name="End">Offset after the cite.</param>
/// <param name="Ours">It reads to the letter as the form has it.</param>
internal readonly record struct FramedCite(int End, Pinpoint Pin, bool Ours);
