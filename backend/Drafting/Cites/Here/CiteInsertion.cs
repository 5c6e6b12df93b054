namespace NigerBrief.Drafting.Cites.Here;

/// <summary>Puts a new cite where the author stands: alone, with its marks, in a note, or into the citation that stands there.</summary>
public static class CiteInsertion
{
    private const string Same = ", ";
    private const string Other = "; ";

    /// <exception cref="RefusedException">The cite cannot stand where it was asked for, or the forum does not use its signal.</exception>
    public static CiteWrite Of(CiteSpot spot, SourceCite cite, CitePosition position, MatterView matter)
    {
        var here = new CitesHere(spot, matter);
        return position switch
        {
            CitePosition.Note => InNote(here, cite),
            CitePosition.Cursor when here.Spot.Length == 0 && here.AtCursor is { } whole => Joined(here, whole, cite),
            CitePosition.Cursor => AtCursor(here, cite),
            CitePosition.Sentence => Sentence(here, cite),
            _ => Clause(here, cite, position == CitePosition.Parentheses ? CiteWrap.Parentheses : CiteWrap.None),
        };
    }

    private static CiteWrite Joined(CitesHere here, WholeCite whole, SourceCite cite)
    {
        if ((Merged(here, whole, cite) ?? (here.Next(whole) is { } next ? Merged(here, next, cite) : null)) is { } merged)
            return merged;
        if (cite is { Signal: null, Explanation: null } && here.IsSamePassage(whole.Cite, cite.Document, cite.Pin))
            return Added(here, whole, whole.Cite.End, Same, cite, CiteDeed.Parallel);
        // What is said by two names is one part of the citation.
        while (here.Next(whole) is { } other && here.IsSamePassage(whole, other))
            whole = other;
        return Added(here, whole, whole.End, cite.Signal is { } words && Signal.Of(words, here.Forum).Answers ? Same : Other, cite, CiteDeed.Joined);
    }

    /// <summary>The new place in the cite that is there. Never past an explanation, nor under another signal, and never where the author wrote the cite by hand.</summary>
    private static CiteWrite? Merged(CitesHere here, WholeCite whole, SourceCite cite)
    {
        var old = whole.Cite;
        if (cite.Signal is not null || cite.Explanation is not null || whole.Explanation is not null || !string.Equals(old.DocumentKey, cite.Document.Key, StringComparison.OrdinalIgnoreCase)
            || !here.IsOurs(old) || StringCite.Merged(old.Pin, cite.Pin) is not { } pin || CiteTag.Render(old.DocumentKey, pin) is null)
        {
            return null;
        }
        if (pin.Equals(old.Pin))
            return new(CiteDeed.Present, old.Text, []);
        var edit = here.Printed(old, pin);
        return new(CiteDeed.Merged, string.Concat(edit.Runs.Select(run => run.Text)), [edit]);
    }

    private static CiteWrite Added(CitesHere here, WholeCite whole, int end, string separator, SourceCite cite, CiteDeed deed)
    {
        var runs = new PlacedRuns(here.Forum, here.PlaceAfter(whole, end));
        runs.Words(separator);
        runs.Cites([cite], capital: false);
        return new(deed, runs.Text[separator.Length..], runs.Edits);
    }

    private static CiteWrite AtCursor(CitesHere here, SourceCite cite)
    {
        var spot = here.Spot;
        var opens = SentenceHead.IsAt(spot.Text, spot.Offset);
        // A signal in the middle of a sentence follows a comma or a parenthesis.
        if (cite.Signal is not null && !opens && spot.Text.AsSpan(0, spot.Offset).TrimEnd(" \u00A0") is not [.., ',' or ';' or '(' or '['])
            return Clause(here, cite, CiteWrap.None);
        var runs = new PlacedRuns(here.Forum, spot.Cursor);
        runs.Cites([cite], opens);
        return Inserted(runs.Text, runs.Edits);
    }

    private static CiteWrite Sentence(CitesHere here, SourceCite cite)
    {
        var spot = here.Spot;
        var following = spot.Following.TrimStart(' ', '\u00A0');
        if (SentenceHead.IsAt(spot.Text, spot.Offset))
            return Chosen(here, cite, new(), spot.Cursor);
        if (following.StartsWith('.'))
            return Chosen(here, cite, new(Following: "."), spot.Cursor);
        if (following.Length > 0)
            throw new RefusedException(new(
                "A citation sentence stands after the statement’s own. Put the cursor at the end of a sentence.",
                "Une phrase de référence vient après celle de l’énoncé. Placez le curseur à la fin d’une phrase."));
        // The statement was left without its period.
        var runs = new PlacedRuns(here.Forum, spot.Cursor);
        runs.Words(". ");
        runs.Cites([cite], capital: true);
        if (!runs.Text.EndsWith('.'))
            runs.Words(".");
        return new(CiteDeed.Inserted, runs.Text[2..], runs.Edits);
    }

    private static CiteWrite Clause(CitesHere here, SourceCite cite, CiteWrap wrap)
    {
        var spot = here.Spot;
        if (!SentenceHead.IsAt(spot.Text, spot.Offset))
            return Chosen(here, cite, new(CiteUnit.Clause, wrap, Following: spot.Following), spot.Cursor);
        if (wrap != CiteWrap.None)
            return Chosen(here, cite, new(CiteUnit.Sentence, wrap), spot.Cursor);
        // Set off inside the sentence, it goes before the period that the cursor stands after.
        var period = spot.Text.AsSpan(0, spot.Offset).TrimEnd(" \u00A0").Length - 1;
        if (spot.Length > 0 || period < 0 || spot.Text[period] != '.')
            throw new RefusedException(new(
                "A cite inside the sentence needs words before it. Put the cursor after them.",
                "Une référence dans la phrase demande des mots avant elle. Placez le curseur après eux."));
        return Chosen(here, cite, new(CiteUnit.Clause, wrap, Following: "."), spot.Span(period, period));
    }

    private static CiteWrite Chosen(CitesHere here, SourceCite cite, CitePlacing placing, Place at)
    {
        var ways = PlacedCites.Of([cite], placing, here.Forum, at);
        var way = ways.FirstOrDefault(way => way.Unit == placing.Unit) ?? ways[0];
        return Inserted(way.Text, way.Edits);
    }

    private static CiteWrite Inserted(string text, IReadOnlyList<Edit> edits) => new(CiteDeed.Inserted, text.Trim(',', ' '), edits);

    private static CiteWrite InNote(CitesHere here, SourceCite cite)
    {
        var spot = here.Spot;
        if (spot.InNote)
            throw new RefusedException(new(
                "The cursor stands in a footnote, and a footnote holds no other. Choose another place for the cite, or put the cursor in the text.",
                "Le curseur est dans une note de bas de page, et une note n’en contient pas d’autre. Choisissez un autre endroit pour la référence, ou placez le curseur dans le texte."));
        var words = PlacedCites.Of([cite], new(), here.Forum)[0];
        var called = spot.Length == 0 && here.AtCursor is { } whole ? whole.End : spot.Offset + spot.Length;
        // In English the number stands after the marks of punctuation, in French before them.
        var after = here.Forum.Language == "fr" ? called : called + spot.Text.AsSpan(called).IndexOfAnyExcept(".,;:!?)]”’\"'") is var marks && marks < called ? spot.Text.Length : marks;
        var place = after == spot.Offset && spot.Length == 0 ? spot.Cursor : spot.Span(after, after);
        if (after == called && here.AtCursor is { } beside && spot.Length == 0)
            place = here.PlaceAfter(beside, called);
        return new(CiteDeed.Inserted, words.Text, [new NoteEdit(place, [.. words.Edits.Cast<TextEdit>().Select(edit => new TaggedRuns(edit.Runs, edit.Tag, edit.Title))])]);
    }
}
