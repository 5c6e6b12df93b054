namespace NigerBrief.Drafting.Cites;

/// <summary>The cites of one statement as they go in at one place: live cites, and the words and marks around them as plain text.</summary>
/// <param name="Text">What will stand there: the text of all edits.</param>
public sealed record PlacedCites(CiteUnit Unit, string Text, IReadOnlyList<Edit> Edits)
{
    private const string Marks = ".,;:!?)]”»…";

    /// <param name="at">Where they go; null for the cursor.</param>
    /// <returns>One way; two, a clause and a sentence, where the author must choose.</returns>
    /// <exception cref="RefusedException">A signal is not the forum's, or a pin is too long for one cite.</exception>
    public static IReadOnlyList<PlacedCites> Of(IEnumerable<SourceCite> cites, CitePlacing placing, ForumProfile forum, Place? at = null)
    {
        var place = at ?? Place.Cursor;
        var merged = StringCite.Merged(cites);
        if (!placing.Following.StartsWith('.'))
            return [placing.Unit == CiteUnit.Sentence ? Sentence(merged, placing, forum, place) : Clause(merged, placing, forum, place)];
        // The period that stands there will close whatever goes in before it.
        var endsItself = CiteText.Of(merged[^1].Document, merged[^1].Pin, forum).EndsWith('.') && merged[^1].Explanation is null;
        var clause = Clause(merged, placing.Wrap == CiteWrap.None && endsItself ? placing with { Wrap = CiteWrap.Parentheses } : placing, forum, place);
        if (placing.Unit == CiteUnit.Clause || placing.Wrap != CiteWrap.None || endsItself)
            return [clause];
        var sentence = new PlacedRuns(forum, place);
        sentence.Words(". ");
        sentence.Cites(merged, capital: true);
        return [clause, new(CiteUnit.Sentence, sentence.Text, sentence.Edits)];
    }

    private static PlacedCites Sentence(IReadOnlyList<SourceCite> cites, CitePlacing placing, ForumProfile forum, Place place)
    {
        var (open, close) = Around(placing.Wrap);
        var inside = close.Length > 0 && (placing.PeriodInside ?? forum.PeriodInside);
        var runs = new PlacedRuns(forum, place);
        runs.Words(open);
        runs.Cites(cites, capital: true);
        if (inside && !runs.Text.EndsWith('.'))
            runs.Words(".");
        runs.Words(close);
        if (!inside && !runs.Text.EndsWith('.'))
            runs.Words(".");
        return new(CiteUnit.Sentence, runs.Text, runs.Edits);
    }

    private static PlacedCites Clause(IReadOnlyList<SourceCite> cites, CitePlacing placing, ForumProfile forum, Place place)
    {
        var (open, close) = Around(placing.Wrap);
        var runs = new PlacedRuns(forum, place);
        runs.Words(placing.Wrap == CiteWrap.None ? ", " : open);
        runs.Cites(cites, capital: false);
        runs.Words(close);
        if (placing.Wrap == CiteWrap.None && placing.Following.Trim() is [var next, ..] && !Marks.Contains(next, StringComparison.Ordinal))
            runs.Words(",");
        return new(CiteUnit.Clause, runs.Text, runs.Edits);
    }

    private static (string Open, string Close) Around(CiteWrap wrap) => wrap switch
    {
        CiteWrap.Parentheses => ("(", ")"),
        CiteWrap.Brackets => ("[", "]"),
        _ => ("", ""),
    };
}
