namespace NigerBrief.Drafting.Cites.Here;

/// <summary>The cite that the author stands in or directly after.</summary>
/// <param name="Text">As it stands, with its signal and what is said of it.</param>
/// <param name="Cite">As its tag would be printed.</param>
/// <param name="Parallel">The same passage by its other name; null where the page map knows none.</param>
public sealed record CiteAtCursor(string Text, ReadyCite Cite, string? Signal, string? Explanation, ReadyCite? Parallel)
{
    /// <returns>Null where the author stands in no cite.</returns>
    /// <exception cref="RefusedException">The document that it points to is not in the record.</exception>
    public static CiteAtCursor? Of(CiteSpot spot, MatterView matter)
    {
        var here = new CitesHere(spot, matter);
        if (here.AtCursor is not { } whole)
            return null;
        var document = whole.Cite.Known;
        var parallel = here.Parallel(whole.Cite) is { } other && here.Next(whole)?.Cite.DocumentKey != other.Document.Key ? Cites.Cite.Of(other.Document, other.Pin, matter.Profile) : null;
        return new(spot.Paragraph.Text[whole.Start..whole.End], Cites.Cite.Of(document, whole.Cite.Pin, matter.Profile), whole.Signal, whole.Explanation, parallel);
    }
}
