using NigerBrief.Drafting.Docx;
using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Quotes;
using NigerBrief.Drafting.Terms;
using NigerBrief.Drafting.Tests.Quotes;
using NigerBrief.Drafting.Tests.Terms;

namespace NigerBrief.Drafting.Tests.Docx;

/// <summary>
/// What was deleted with changes tracked defines, cites and quotes nothing, and what was inserted does. The pane reads the same file on the desk to the same draft, which the browser
/// tests hold it to.
/// </summary>
public sealed class TrackedChangesTests
{
    private static readonly Draft Draft = Read();

    [Fact]
    public void A_deleted_definition_defines_nothing()
    {
        Assert.Empty(DefinitionReader.Read(Draft));
        var finding = Assert.Single(Findings("terms", SampleList.Matter()));
        Assert.Equal(("approved-undefined", "Agreement", "Agreement"), (finding.Code, finding.Subject, Assert.Single(finding.Places).Expected));
    }

    [Fact]
    public void A_deleted_cite_cites_nothing()
    {
        var exhibits = FictionalRecord.Documents.Keys.ToDictionary(key => key, key => FictionalRecord.Documents[key].Document with { Exhibit = key });
        var uncited = Findings("cites", QuotedPassageTests.Matter with { Documents = exhibits }).Where(finding => finding.Code == "never-cited").Select(finding => finding.Subject);
        Assert.Equal(exhibits.Keys.Where(key => key != "A").Order(StringComparer.Ordinal), uncited.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_quotation_is_held_against_the_record_without_the_words_deleted_from_it()
    {
        var quotation = Assert.Single(QuotedPassage.Of(Draft, QuotedPassageTests.Matter));
        Assert.Equal("by written notice of ninety days", quotation.Text.TrimEnd('.'));
        var document = FictionalRecord.Documents["A"];
        Assert.Null(QuotesCheck.Of(Draft, quotation, QuoteChecking.Check(quotation.Text, quotation.Beside, document, quotation.Cite.Pin)!, document.Document, QuotedPassageTests.Matter.Profile));
    }

    private static IReadOnlyList<Finding> Findings(string group, MatterView matter) => Proofreading.Run(Draft, matter, new HashSet<string> { group }).Findings;

    private static Draft Read()
    {
        using var docx = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "documents", "tracked.docx"));
        return DraftReader.Read(docx);
    }
}
