namespace NigerBrief.Drafting.Cites.Here;

/// <summary>Changes the cite that the author stands in, or takes it out.</summary>
public static class CiteEditing
{
    private static readonly Sentence NoCite = new(
        "The cursor stands in no cite any more. Put it into the cite and try again.",
        "Le curseur n’est plus dans une référence. Placez-le dans la référence et réessayez.");

    /// <param name="pin">Null leaves it.</param>
    /// <param name="signal">Null leaves it; blank takes it away.</param>
    /// <param name="explanation">As <paramref name="signal"/>.</param>
    /// <exception cref="RefusedException">There is no cite at the cursor, or the forum does not use the signal.</exception>
    public static CiteWrite Change(CiteSpot spot, Pinpoint? pin, string? signal, string? explanation, MatterView matter)
    {
        var here = new CitesHere(spot, matter);
        var whole = here.AtCursor ?? throw new RefusedException(NoCite);
        var document = whole.Cite.Known;
        var wanted = SourceCite.Typed(document, pin ?? whole.Cite.Pin, signal, explanation);
        var edits = new List<Edit>();
        var text = whole.Cite.Text;
        if (pin is not null && !pin.Equals(whole.Cite.Pin))
        {
            var edit = here.Printed(whole.Cite, pin);
            text = string.Concat(edit.Runs.Select(run => run.Text));
            edits.Add(edit);
        }
        var before = signal is null ? whole.Signal : wanted.Signal is { } words ? Signal.Of(words, here.Forum).Written(SentenceHead.IsAt(spot.Text, whole.Start)) : null;
        if (before != whole.Signal)
            edits.Add(Signalled(here, whole, before));
        var after = explanation is null ? whole.Explanation : wanted.Explanation;
        if (after != whole.Explanation)
            edits.Add(Explained(here, whole, after));
        return new(edits.Count == 0 ? CiteDeed.Present : CiteDeed.Changed, $"{(before is null ? "" : $"{before} ")}{text}{(after is null ? "" : $" ({after})")}", edits);
    }

    /// <summary>Takes the cite out with its signal, its explanation and what set it off, so that the text reads as if it had never been there.</summary>
    /// <exception cref="RefusedException">There is no cite at the cursor.</exception>
    public static CiteWrite Remove(CiteSpot spot, MatterView matter)
    {
        var here = new CitesHere(spot, matter);
        var whole = here.AtCursor ?? throw new RefusedException(NoCite);
        // Of two names of one passage the other keeps the signal and the explanation, which are of both.
        var (from, to) = here.Previous(whole) is { } left ? (left.End, here.IsSamePassage(left, whole) ? whole.Cite.End : whole.End)
            : here.Next(whole) is { } right ? (here.IsSamePassage(whole, right) ? whole.Cite.Start : whole.Start, right.Start)
            : SettingOff.Of(spot.Text, whole.Start, whole.End);
        // A call to a note that says nothing would lead nowhere.
        if (spot.InNote && spot.Text.Remove(from, to - from).Trim(' ', '\u00A0', '.').Length == 0)
            return new(CiteDeed.RemovedNote, spot.Text[whole.Start..whole.End], [new NoteEdit(spot.Span(0, spot.Text.Length), [])]);
        var edits = new List<Edit>();
        if (whole.Cite.Control is null)
        {
            edits.Add(new TextEdit(spot.Span(from, to), []));
        }
        else
        {
            if (from < whole.Cite.Start)
                edits.Add(new TextEdit(spot.Span(from, whole.Cite.Start), []));
            if (whole.Cite.End < to)
                edits.Add(new TextEdit(spot.Span(whole.Cite.End, to), []));
            edits.Add(new TextEdit(whole.Cite.Place, []));
        }
        if (to < spot.Text.Length && here.All.FirstOrDefault(other => other.Start == to)?.Signal is { } next && char.IsLower(next[0]) && SentenceHead.IsAt(spot.Text, from))
            edits.Add(new TextEdit(spot.Span(to, to + 1), [new($"{char.ToUpperInvariant(next[0])}", Italic: here.Forum.Italics)]));
        return new(CiteDeed.Removed, spot.Text[whole.Start..whole.End], edits);
    }

    private static TextEdit Signalled(CitesHere here, WholeCite whole, string? words)
    {
        TextRun[] runs = words is null ? [] : [new(words, Italic: here.Forum.Italics), new(" ")];
        var place = whole.Signal is null && whole.Cite.Control is { } control ? new(PlaceKind.Before, Control: control.Id) : here.Spot.Span(whole.Start, whole.Cite.Start);
        return new(place, runs);
    }

    private static TextEdit Explained(CitesHere here, WholeCite whole, string? words)
    {
        TextRun[] runs = words is null ? [] : [new($" ({words})")];
        return new(whole.Explanation is null ? here.PlaceAfter(whole, whole.Cite.End) : here.Spot.Span(whole.Cite.End, whole.ExplanationEnd), runs);
    }
}
