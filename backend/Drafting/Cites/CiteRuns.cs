namespace NigerBrief.Drafting.Cites;

/// <summary>A cite's words as runs: what the forum prints in italics has a run of its own.</summary>
internal static class CiteRuns
{
    private const string Passim = "passim";

    public static IReadOnlyList<TextRun> Of(string text, Pinpoint pin, ForumProfile forum, CiteLength length = CiteLength.Short)
    {
        if (!forum.Italics)
            return [new(text)];
        var head = length != CiteLength.Id ? 0 : text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var period ? period + 1 : text.Length;
        var tail = pin.Kind == PinKind.Throughout && head == 0 && text.EndsWith(Passim, StringComparison.Ordinal) ? text.Length - Passim.Length : text.Length;
        TextRun[] runs = [new(text[..head], Italic: true), new(text[head..tail]), new(text[tail..], Italic: true)];
        return [.. runs.Where(run => run.Text.Length > 0)];
    }
}
