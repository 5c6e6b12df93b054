namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>What stands around the pin of a document's cites in one form; what stands before it is what the frame is found by.</summary>
/// <param name="Kind">Null after a document's name in no form of ours, where the words say what the pin counts.</param>
/// <param name="Forum">Null in no form of ours.</param>
internal sealed record CiteFrame(RecordDocument Document, string After, PinKind? Kind, CiteLength Length, ForumProfile? Forum)
{
    /// <param name="text">Spaces and apostrophes plain.</param>
    /// <param name="at">Offset after what stands before the pin.</param>
    /// <returns>Null where the text does not go on as such a cite.</returns>
    public FramedCite? Read(string text, int start, int at)
    {
        if (Kind is PinKind.Whole or PinKind.Throughout)
            return EndsAt(text, at) ? new(at, Kind == PinKind.Whole ? Pinpoint.Whole : Pinpoint.Throughout, Forum is not null) : null;
        FramedCite? longer = null;
        foreach (var pinEnd in Kind is null ? PinRun.EndsAfterName(text, at) : PinRun.Ends(text, at))
        {
            var end = pinEnd + After.Length;
            if (string.CompareOrdinal(text, pinEnd, After, 0, After.Length) != 0 || !EndsAt(text, end) || PinIn(text[at..pinEnd]) is not { } pin)
                continue;
            var read = new FramedCite(end, pin, Forum is not null && CiteForms.Plain(CiteText.Of(Document, pin, Forum, Length)) == text[start..end]);
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
        var pin = Kind is { } kind
            ? PinpointParser.Parse(typed, Document, PinExtent.Unknown, kind).Pin
            : PinpointParser.Parse(typed.TrimStart(',', ' '), Document).Pin;
        return pin is not null && (Kind ?? pin.Kind) == pin.Kind && CiteTag.Render(Document.Key, pin) is not null ? pin : null;
    }

    private static bool EndsAt(string text, int end) => end >= text.Length
        || !(char.IsLetterOrDigit(text[end]) || (text[end] is '-' or ':' or '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));
}

/// <param name="End">Offset after the cite.</param>
/// <param name="Ours">It reads to the letter as the form has it.</param>
internal readonly record struct FramedCite(int End, Pinpoint Pin, bool Ours);
