using NigerBrief.Drafting.Clauses.Standing;

namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>A stretch of a paragraph of a block in the brief.</summary>
internal sealed record Stretch(BlockInBrief Block, int Paragraph, int Start, int Length)
{
    private const int ContextLength = 60;

    public string Text => Whole.Substring(Start, Length);

    /// <summary>The words before it.</summary>
    public string Before => Whole[Math.Max(0, Start - ContextLength)..Start];

    public string After => Whole[End..Math.Min(Whole.Length, End + ContextLength)];

    public Place Place => new(PlaceKind.Span, Paragraph, Start, Length, Block.Control, Text, Whole);

    private string Whole => Block.Paragraphs[Paragraph].Text;

    private int End => Start + Length;

    /// <summary>
    /// Edits that put words in its stead. A cite or a gap that lies in it goes with its control, and none takes up words that are not its own: hosts write what
    /// goes to the edge of a control into it.
    /// </summary>
    public IReadOnlyList<Edit> Replaced(IReadOnlyList<TaggedRuns> words)
    {
        var ours = (Block.Paragraphs[Paragraph].Controls ?? []).Where(control => control.Length > 0 && control.Tag.StartsWith("nb1:", StringComparison.Ordinal)).ToList();
        if (Length == 0)
            return Put(Point(ours), words);
        var within = ours.Where(control => control.Start >= Start && control.Start + control.Length <= End).ToList();
        if (within is [var only] && only.Length == Length && words is [{ Tag: not null } cite])
            return [new TextEdit(PlaceOf(only), cite.Runs, cite.Tag, cite.Title)];
        var texts = Between(within);
        var begins = texts.FirstOrDefault()?.Start == Start;
        return
        [
            .. begins ? Put(texts[0].Place, words) : words.Count == 0 ? [] : Put(PlaceOf(within[0]) with { Kind = PlaceKind.Before }, words),
            .. texts.Skip(begins ? 1 : 0).Select(text => new TextEdit(text.Place, [])),
            .. within.Select(control => new TextEdit(PlaceOf(control), [])),
        ];
    }

    private static IReadOnlyList<Edit> Put(Place place, IReadOnlyList<TaggedRuns> words) => words switch
    {
        [] => [new TextEdit(place, [])],
        [{ Tag: null } only] => [new TextEdit(place, only.Runs)],
        _ => [new WordsEdit(place, words)],
    };

    private Place Point(IReadOnlyList<DraftControl> controls) =>
        controls.FirstOrDefault(control => control.Start + control.Length == Start) is { } left ? PlaceOf(left) with { Kind = PlaceKind.After }
        : controls.FirstOrDefault(control => control.Start == Start) is { } right ? PlaceOf(right) with { Kind = PlaceKind.Before }
        : Place;

    /// <summary>What of it lies in no control.</summary>
    private List<Stretch> Between(IEnumerable<DraftControl> controls)
    {
        var texts = new List<Stretch>();
        var at = Start;
        foreach (var (start, length) in controls.Select(control => (control.Start, control.Length)).Append((End, 0)))
        {
            if (start > at)
                texts.Add(this with { Start = at, Length = start - at });
            at = Math.Max(at, start + length);
        }
        return texts;
    }

    private Place PlaceOf(DraftControl control) => Place.Of(control, Whole.Substring(control.Start, control.Length));
}
