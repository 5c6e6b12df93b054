using System.IO.Compression;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Tests;
using static NigerBrief.Drafting.Tests.Clauses.WordFile;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>Clauses kept as Word files.</summary>
public sealed class TemplateFileTests
{
    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Firm\"><w:name w:val=\"Firm Body\"/><w:basedOn w:val=\"FirmBase\"/><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"FirmBase\"><w:name w:val=\"Firm Base\"/><w:rPr><w:rFonts w:ascii=\"Evil\"/><w:sz w:val=\"24\"/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"FirmTable\"><w:name w:val=\"Firm Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>";

    private const string Numbering =
        "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%1)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/><w:lvlJc w:val=\"left\"/><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>";

    private const string Notes =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> {{cite:C-0007@12}}.</w:t></w:r></w:p></w:footnote>";

    private const string ListItem = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr>";

    private static readonly BlockContext Context = BlockContext.Of(new(
        "m", ForumProfiles.BuiltIn["us-trial"], new Dictionary<string, RecordDocument> { ["C-0007"] = new("C-0007", "Plan", "Ex. C-0007", DocumentKind.Exhibit, "C-0007") },
        [new("Agreement", "agreement of 2012", [], [], new Dictionary<string, IReadOnlyList<string>>(), "C-0001")]));

    private static readonly string Body =
        P(R("A heading"), "<w:pStyle w:val=\"Titre1\"/>")
        + P(R("On ") + Control("on", R("Click to enter a date"), "On what date?", "<w:date/>") + R(", ") + Control("party", R("x"), "Which party?")
            + R(" left") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + R(" the {{te") + "<w:proofErr w:type=\"spellStart\"/>" + R("rm:Agreement}}") + R(" in ") + R("Small", "<w:smallCaps/>") + R(".", "<w:i/>"), "<w:pStyle w:val=\"Firm\"/><w:jc w:val=\"both\"/>")
        + Control("if written", P(R("It was written.")), "Was it in writing?")
        + P(R("Always") + Control("if sealed", R(" and sealed"), "Was it sealed?") + R("."))
        + Control("if side is Niger", P(R("So says Niger.")))
        + P(Control("list:duties", R("x"), "What follows?") + R("."), ListItem)
        + P(R("last"), ListItem)
        + P(R("See ") + Control("fact:where", R("x"), "Where?") + R(" by ") + Control("side", R("x"), "Whose side?", "<w:dropDownList><w:listItem w:displayText=\"Niger\" w:value=\"1\"/><w:listItem w:displayText=\"Mali\" w:value=\"2\"/></w:dropDownList>") + R("."))
        + "<w:tbl><w:tblPr><w:tblStyle w:val=\"FirmTable\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + P(R("Both")) + "</w:tc></w:tr>"
        + "<w:tr><w:tc>" + P(R("a")) + "</w:tc><w:tc>" + P(R("b")) + "</w:tc></w:tr></w:tbl>"
        + "<w:p><w:hyperlink r:id=\"rId9\">" + R("linked") + "</w:hyperlink><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">" + R(" added") + "</w:ins>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDETEXT \"http://example.org/x\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + R(" shown") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private static readonly string[] Parts =
    [
                P(R("alpha")), P(R("beta", "<w:b/><w:u w:val=\"single\"/>"), ListItem), P(R("gamma"), "<w:pStyle w:val=\"Firm\"/>"), P(R("delta"), "<w:pStyle w:val=\"Titre1\"/>"), P(""),
                Control("if written", P(R("epsilon"))), P(Control("a", R("?"), "A?") + R("zeta")), P("<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + R("eta")),
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>" + P(R("theta")) + "</w:tc></w:tr></w:tbl>",
                P(R("iota"), "<w:pStyle w:val=\"nowhere\"/><w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"99\"/></w:numPr>"), P("<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:sym w:char=\"F0B7\"/></w:r>" + R("kappa")),
    ];

    private static readonly byte[] Whole = Of(Body, Styles, Numbering, Notes);

    [Fact]
    public void A_clause_reads_from_a_Word_file_with_its_controls_as_slots()
    {
        var (clause, problems) = ClauseFile.Parse("clause-1.docx", Whole);
        Assert.Empty(problems);
        Assert.Equal(("clause-1", "Topic: one", 2, new DateOnly(2026, 3, 14)), (clause!.Id, clause.Topic, clause.Version, clause.ApprovedOn));
        Assert.Equal(["icj", "us-trial"], clause.Forums);
        Assert.Equal(
            ["on Date On what date?", "party Text Which party?", "written YesNo Was it in writing?", "sealed YesNo Was it sealed?", "duties List What follows?", "where Fact Where?", "side Choice Whose side?"],
            clause.Slots.Select(slot => $"{slot.Name} {slot.Type} {slot.Label}"));
        Assert.Equal(["Niger", "Mali"], clause.Slots[^1].Choices);
        Assert.Empty(ClauseReferences.Problems(clause, Context));
    }

    [Fact]
    public void It_composes_as_a_Markdown_clause_does()
    {
        var composed = Compose(("on", "2024-03-16"), ("party", "Niger"), ("written", "yes"), ("sealed", "no"), ("duties", "to leave\nto pay"), ("where", "nb1:cite:C-0007@p3"), ("side", "Mali"));
        Assert.Equal(
            "A heading\nOn March 16, 2024, Niger left the Agreement in Small.\nIt was written.\nAlways.\nto leave; and\nto pay.\nlast\nSee Ex. C-0007, at 3 by Mali.\nBoth\na\nb\nlinked added shown",
            composed.Text.Replace('\u00A0', ' '));
        using var document = ClauseInWord.Open(composed);
        var main = document.MainDocumentPart!;
        var paragraphs = main.Document!.Body!.Descendants<SdtBlock>().First().Descendants<Paragraph>().ToList();
        Assert.Equal(["Heading2", "Firm"], paragraphs.Take(2).Select(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value));
        Assert.Equal("both", paragraphs[1].ParagraphProperties!.Justification!.Val!.InnerText);
        Assert.NotNull(paragraphs[1].Descendants<SmallCaps>().Single());
        Assert.Equal(["Firm", "FirmBase", "FirmTable"], main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!).Where(id => id.StartsWith("Firm", StringComparison.Ordinal)));
        Assert.DoesNotContain("Evil", main.StyleDefinitionsPart.Styles.OuterXml, StringComparison.Ordinal);
        var numbering = main.NumberingDefinitionsPart!.Numbering!;
        Assert.Equal(4, numbering.Descendants<StartNumberingValue>().First().Val!.Value);
        Assert.Equal(["(%1)", "•"], numbering.Descendants<LevelText>().Select(level => level.Val!.Value));
        Assert.Equal(3, paragraphs.Count(paragraph => paragraph.ParagraphProperties?.NumberingProperties is not null));
        Assert.Equal(" Ex. C-0007, at 12.", main.FootnotesPart!.Footnotes!.Elements<Footnote>().Last().InnerText.Replace('\u00A0', ' ').Replace("  ", " ", StringComparison.Ordinal));
        Assert.Equal(2, main.Document.Body.Descendants<GridSpan>().Single().Val!.Value);
        Assert.Contains(main.Document.Body.Descendants<Tag>(), tag => tag.Val == "nb1:cite:C-0007@p3");
        Assert.Contains("<h1>A heading</h1>", composed.Html, StringComparison.Ordinal);
        Assert.Contains("<td>a</td>", composed.Html.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_answered_stays_a_gap_whatever_stood_in_the_control()
    {
        var composed = Compose();
        Assert.Equal(["on", "party", "written", "sealed", "side", "duties", "where"], composed.Unfilled);
        Assert.DoesNotContain("Click to enter", composed.Text, StringComparison.Ordinal);
        Assert.Contains("[Was it in writing?]", composed.Text, StringComparison.Ordinal);
        ClauseInWord.Open(composed).Dispose();
    }

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "no zip", "PK but no zip"u8.ToArray(), "not a Word document" },
        { "empty", [], "not a Word document" },
        { "old Word", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], "not a Word document" },
        { "macros", Of(P(R("x")), change: document => document.MainDocumentPart!.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1]))), "macros" },
        { "macro type", Of(P(R("x")), type: WordprocessingDocumentType.MacroEnabledDocument), "macros" },
        { "other document", Of("<w:altChunk r:id=\"rId7\"/>"), "another document" },
        { "picture", Of(P("<w:r><w:drawing/></w:r>")), "picture" },
        { "object", Of(P("<w:r><w:object/></w:r>")), "embedded object" },
        { "object in a note", Of(P(R("x")), notes: "<w:footnote w:id=\"2\"><w:p><w:r><w:object/></w:r></w:p></w:footnote>"), "embedded object" },
        { "endnote", Of(P("<w:r><w:endnoteReference w:id=\"2\"/></w:r>")), "endnote" },
        { "nested", Of(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + P(R("x")) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000))), "too deeply" },
        { "entities", Of("", change: document => Write(document.MainDocumentPart!, $"<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document {Namespaces}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>")), "not a Word document" },
        { "no head", Bare(P(R("text"))), "does not begin with its description" },
        { "key", Of(P(R("x")), head: [.. Head, ("Approved by", "me")]), "is not a key" },
        { "unknown key", Of(P(R("x")), head: [.. Head, ("approver", "me")]), "cannot be read" },
        { "version", Of(P(R("x")), head: [.. Head.Where(row => row.Key != "version")]), "“version”" },
        { "no tag", Of(P(Control("", R("x")))), "has no tag" },
        { "tag", Of(P(Control("Which Party", R("x")))), "is not a name" },
        { "condition", Of(Control("if x is y", P(R("x")))), "“x”, which “slots” does not describe" },
        { "never", Of(P(Control("side", R("x"), "", "<w:dropDownList><w:listItem w:value=\"a\"/><w:listItem w:value=\"b\"/></w:dropDownList>") + Control("if side is c", R("x")))), "can never stand" },
        { "braces", Of(P(R("{{Which}}"))), "is not a gap" },
        { "properties", Of(P(R("x"), "<w:jc w:val=\"nowhere\"/>")), "formatting" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_cannot_be_carried_over_is_refused_in_a_sentence(string what, byte[] docx, string says)
    {
        Assert.NotNull(what);
        var (clause, problems) = ClauseFile.Parse("clause-1.docx", docx);
        Assert.Null(clause);
        Assert.Contains(problems, problem => problem.English.Contains(says, StringComparison.Ordinal));
        Assert.All(problems, BothLanguages.Hold);
    }

    [Fact]
    public void A_file_that_unpacks_without_end_is_refused()
    {
        using var stream = new MemoryStream();
        stream.Write(Whole);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var megabyte = new byte[1_000_000];
            Array.Fill(megabyte, (byte)' ');
            for (var i = 0; i < 60; i++)
                entry.Write(megabyte);
        }
        Assert.Contains("not a Word document", Assert.Single(ClauseFile.Parse("clause-1.docx", stream.ToArray()).Problems).English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_points_to_is_not_carried_over()
    {
        var docx = Of(P(R("text")), change: document => document.MainDocumentPart!.AddExternalRelationship(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://example.org/evil.dotm"), "rId99"));
        var (clause, problems) = ClauseFile.Parse("clause-1.docx", docx);
        Assert.Empty(problems);
        Assert.DoesNotContain("example.org", Assert.IsType<PackageEdit>(ClauseComposer.Compose(clause!, new Dictionary<string, string>(), 0).Edits[0]).Package, StringComparison.Ordinal);
    }

    /// <summary>Parts of Word files in any order: a clause that composes into a valid package with all of the text, or sentences.</summary>
    [Fact]
    public void Any_Word_file_keeps_its_text_or_is_refused() =>
        Gen.Int[0, Parts.Length - 1].Select(index => Parts[index])
            .Array[0, 12]
            .Sample(parts =>
            {
                var (clause, problems) = ClauseFile.Parse("clause-1.docx", Of(string.Concat(parts), Styles, Numbering, Notes));
                Assert.Empty(problems);
                var composed = ClauseComposer.Compose(clause!, new Dictionary<string, string> { ["written"] = "yes" }, headingLevel: 2);
                using var document = ClauseInWord.Open(composed);
                var words = System.Text.RegularExpressions.Regex.Matches(string.Concat(parts), "(?<=\"preserve\">)[a-z]{3,}").Select(match => match.Value);
                Assert.Equal(words, System.Text.RegularExpressions.Regex.Matches(composed.Text, "[a-z]{3,}").Select(match => match.Value));
            }, iter: 150);

    private static ComposedClause Compose(params (string Slot, string Answer)[] answers)
    {
        var composed = ClauseComposer.Compose(ClauseFile.Parse("clause-1.docx", Whole).Clause!, answers.ToDictionary(answer => answer.Slot, answer => answer.Answer), headingLevel: 1, Context);
        Assert.Empty(composed.Wrong);
        return composed;
    }

    private static byte[] Bare(string body) =>
        Of("", change: document => Write(document.MainDocumentPart!, $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));
}
