using System.Text.RegularExpressions;
using CsCheck;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Drafting.Tests.Clauses;

public sealed partial class WrittenMarkdownLaws
{
    [Fact]
    public void Every_word_stands_in_Word_in_its_order_and_style() =>
        Gen.Int[0, 10_000].Array[1, 60].Sample(choices =>
        {
            var written = WrittenMarkdown.Of(choices);
            var composed = ClauseComposer.Compose(ClauseInWord.Clause(written.Text) with { Slots = [] }, new Dictionary<string, string>(), headingLevel: 0);
            using var document = ClauseInWord.Open(composed);
            var shown = document.MainDocumentPart!.Document!.Body!.Descendants<SdtBlock>().First().Descendants<Paragraph>()
                .SelectMany(paragraph => Words().Matches(ClauseInWord.TextOf(paragraph)).Select(word => (word.Value, paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal")));
            Assert.Equal(written.Words, shown);
            Assert.Equal(written.NoteWords, Words().Matches(document.MainDocumentPart.FootnotesPart?.Footnotes?.InnerText ?? "").Select(word => word.Value));
        }, iter: 300);

    [GeneratedRegex("[wn][0-9]+x")]
    private static partial Regex Words();
}
