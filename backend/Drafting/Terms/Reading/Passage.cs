namespace NigerBrief.Drafting.Terms;

/// <summary>A paragraph of the brief as read for its terms. Indexes are of the folded <see cref="Text"/>.</summary>
internal sealed class Passage
{
    private readonly Draft draft;
    private readonly FoldedText folded;
    private readonly ReadingOrder order;

    public Passage(Draft draft, int paragraph, PassageKind kind, ReadingOrder order)
    {
        this.draft = draft;
        this.order = order;
        Paragraph = paragraph;
        Kind = kind;
        folded = FoldedText.Of(draft.Paragraphs[paragraph].Text);
        Words = Word.Of(Text);
        Quotations = Quotations.Of(Text);
        Brackets = Bracket.Of(Text);
        Sentences = Sentences.Of(Text);
        Citations = new CitationMask(this);
    }

    public int Paragraph { get; }

    public PassageKind Kind { get; }

    public DraftParagraph Source => draft.Paragraphs[Paragraph];

    public bool InNote => Source.Note is not null;

    public string Text => folded.Text;

    public Word[] Words { get; }

    public Quotations Quotations { get; }

    public Bracket[] Brackets { get; }

    public Sentences Sentences { get; }

    public CitationMask Citations { get; }

    /// <summary>Whether what stands at the index is somebody else's words.</summary>
    public bool Quotes(int index) => Kind == PassageKind.Quotation || Quotations.Hold(index);

    public int Original(int index) => folded.Original(index);

    public Place PlaceOf(int start, int end)
    {
        var from = Original(start);
        var last = end > start ? Original(end - 1) + 1 : from;
        return Place.Of(draft, Paragraph, from, last - from);
    }

    /// <summary>The words as they stand in the brief, without note calls.</summary>
    public string Written(int start, int end)
    {
        if (end <= start)
            return "";
        var from = Original(start);
        return Source.Text[from..(Original(end - 1) + 1)].Replace("\u0002", "", StringComparison.Ordinal);
    }

    public ReadingKey KeyOf(int index) => KeyAt(Original(index));

    /// <param name="offset">UTF-16 offset in the paragraph as it stands in the brief.</param>
    public ReadingKey KeyAt(int offset) => order.KeyAt(Paragraph, offset);

    /// <summary>The word whose first character is at the index or after it.</summary>
    public int WordFrom(int index)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Start < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public ReadOnlySpan<char> WordText(int word) => Words[word].In(Text);
}
