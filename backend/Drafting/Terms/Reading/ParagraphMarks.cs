using NigerBrief.Drafting.Proof;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// What a paragraph's text says by itself, as indexes of the folded text. It holds nothing of the text, so that it can be kept for the next check of the same brief.
/// </summary>
/// <param name="Counted">Words as <see cref="WordCount"/> counts.</param>
internal sealed record ParagraphMarks(Word[] Words, Quotations Quotations, Bracket[] Brackets, Sentences Sentences, CitationMask Citations, int Counted)
{
    public static ParagraphMarks Of(FoldedText folded, DraftParagraph paragraph)
    {
        var words = Word.Of(folded.Text);
        return new(
            words,
            Quotations.Of(folded.Text),
            Bracket.Of(folded.Text),
            Sentences.Of(folded.Text),
            new(folded, words, (paragraph.Controls ?? []).Where(CitationMask.IsCite)),
            WordCount.Of(folded.Text, words));
    }
}
