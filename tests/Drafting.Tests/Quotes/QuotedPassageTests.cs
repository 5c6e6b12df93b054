using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Quotes;

namespace NigerBrief.Drafting.Tests.Quotes;

public class QuotedPassageTests
{
    [Fact]
    public void The_cite_in_the_same_sentence_governs() =>
        Assert.Equal("shall cooperate → A p4", Assert.Single(Read("The text says “shall cooperate,” Doc. A at 4, and Doc. D at 3 agrees.")));

    [Fact]
    public void The_citation_sentence_that_follows_governs() =>
        Assert.Equal("shall cooperate → A p4", Assert.Single(Read("The Parties “shall cooperate.” See Doc. A at 4. The rest is silence.")));

    [Fact]
    public void The_note_that_is_called_after_the_quotation_governs() =>
        Assert.Equal("shall cooperate → A p4", Assert.Single(Read(new("They “shall cooperate.”\u0002 So they did."), new("Doc. A at 4.", Note: 1))));

    [Fact]
    public void A_block_is_governed_by_the_cite_that_begins_the_next_paragraph() =>
        Assert.Equal("The Parties shall cooperate in the training → A p4", Assert.Single(Read(new("The Parties shall cooperate in the training", "Quote"), new("Doc. A at 4. No more was said."))));

    [Fact]
    public void A_live_cite_governs_by_its_tag_whatever_it_reads_as()
    {
        var text = "They “shall cooperate.” Ibid.";
        Assert.Equal("shall cooperate → D p3", Assert.Single(Read(new DraftParagraph(text, Controls: [new(7, "nb1:cite:D@p3", text.IndexOf("Ibid", StringComparison.Ordinal), 5)]))));
    }

    [Fact]
    public void In_a_note_the_cite_before_the_parenthesis_governs() =>
        Assert.Equal("shall cooperate → A p4", Assert.Single(Read(new("It is so.\u0002"), new("Doc. A at 4 (“shall cooperate”).", Note: 1))));

    [Theory]
    [InlineData("The agreement of 2012 (the “Agreement”) ended. Doc. A at 4.")]
    [InlineData("They “shall cooperate.” So much is common ground, and nobody says otherwise. Doc. A at 4.")]
    [InlineData("They “shall cooperate.”")]
    [InlineData("“”")]
    [InlineData("")]
    public void What_no_cite_stands_for_is_not_checked(string text) => Assert.Empty(Read(text));

    private static IEnumerable<string> Read(string text) => Read(new DraftParagraph(text));

    private static IEnumerable<string> Read(params DraftParagraph[] paragraphs)
    {
        var draft = new Draft(paragraphs);
        return QuotedPassage.Of(draft, Matter).Select(quotation =>
        {
            Assert.Equal(quotation.Text, draft.Paragraphs[quotation.Paragraph].Text.Substring(quotation.Start, quotation.Length));
            return $"{quotation.Text.TrimEnd('.', ',')} → {CiteTag.Render(quotation.Cite.Document.Key, quotation.Cite.Pin)![9..].Replace('@', ' ')}";
        });
    }

    internal static MatterView Matter { get; } = new(
        "fiction",
        ForumProfiles.BuiltIn["us-trial"],
        FictionalRecord.Documents.ToDictionary(entry => entry.Key, entry => entry.Value.Document),
        []);
}
