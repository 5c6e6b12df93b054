namespace NigerBrief.Drafting.Terms;

/// <summary>A paragraph of the brief as read for its terms. Indexes are of the folded <see cref="Text"/>.</summary>
internal sealed class Passage
{
    private readonly Draft draft;
    private readonly ReadingOrder order;

    /// <param name="marks">What an earlier check read of the same text; null when there was none.</param>
    public Passage(Draft draft, int paragraph, PassageKind kind, ReadingOrder order, ParagraphMarks? marks = null)
    {
        this.draft = draft;
        this.order = order;
        Paragraph = paragraph;
        Kind = kind;
        Marks = marks ?? ParagraphMarks.Of(Folded!, Source);
    }

    public int Paragraph { get; }

    public PassageKind Kind { get; }

    public ParagraphMarks Marks { get; }

    public DraftParagraph Source => draft.Paragraphs[Paragraph];

    public bool InNote => Source.Note is not null;

    public string Text => Folded.Text;

    public Word[] Words => Marks.Words;

    public Quotations Quotations => Marks.Quotations;

    public Bracket[] Brackets => Marks.Brackets;

    public Sentences Sentences => Marks.Sentences;

    public CitationMask Citations => Marks.Citations;

    /// <summary>Made when it is asked for: most of what was read before is never looked at again.</summary>
    private FoldedText Folded => field ??= FoldedText.Of(Source.Text);

    /// <summary>Whether what stands at the index is somebody else's words.</summary>
    public bool Quotes(int index) => Kind == PassageKind.Quotation || Quotations.Hold(index);

    public int Original(int index) => Folded.Original(index);

    public Place PlaceOf(int start, int end)
    {
        var from = Original(start);
        var last = end > start ? Original(end - 1) + 1 : from;
        return PlaceAt(from, last - from);
    }

    /// <param name="offset">UTF-16 offset in the paragraph as it stands in the brief.</param>
    public Place PlaceAt(int offset, int length) => Place.Of(draft, Paragraph, offset, length);

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

    /// <param name="offset">UTF-16 offset in the paragraph as it stands in the brief.</param>
    public int WordAt(int offset)
    {
        var word = 0;
        while (word < Words.Length && Original(Words[word].Start) < offset)
            word++;
        return word;
    }

    public ReadOnlySpan<char> WordText(int word) => Words[word].In(Text);
}
