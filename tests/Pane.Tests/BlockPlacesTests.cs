using System.Text.Json;
using System.Text.Json.Serialization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Pane.Tests;

/// <summary>Where a block lands: a rule for each place, or a clear refusal before anything is written.</summary>
public sealed class BlockPlacesTests(Desk desk)
{
    private const string Plain = "## A heading of the block\n\nA treaty *binds* its parties.\n\nOn {{date}} it ended.\n";
    private const string Listed = "A treaty binds:\n\n1. in good faith;\n2. until it ends.\n\nSo it is.[^1]\n\n[^1]: Article 26.\n";

    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    [Theory]
    [InlineData("Body of the text.", "Body of the text.|A heading of the block|A treaty binds its parties.|On [When?] it ended.|Before nothing.")]
    [InlineData("The facts", "The facts|A heading of the block|A treaty binds its parties.|On [When?] it ended.|Body of the text.")]
    [InlineData("Second item", "Second item|A heading of the block|A treaty binds its parties.|On [When?] it ended.|After the list.")]
    [InlineData("", "Before nothing.|A heading of the block|A treaty binds its parties.|On [When?] it ended.|First item")]
    [InlineData("Ex. C-0001", "See Ex. C-0001 there.|A heading of the block|A treaty binds its parties.|On [When?] it ended.|The end.")]
    [InlineData("^After the list.", "Second item|A heading of the block|A treaty binds its parties.|On [When?] it ended.|After the list.")]
    [InlineData("The end.", "The end.|A heading of the block|A treaty binds its parties.|On [When?] it ended.")]
    public async Task A_block_goes_after_the_paragraph_of_the_cursor_and_one_undo_takes_it_back(string place, string expected)
    {
        foreach (var markdown in new[] { Plain, Listed })
        {
            await using var open = await OpenAsync();
            var page = open.Page;
            await PutAsync(page, place);
            var before = await LinesAsync(page);
            Assert.Equal("ok", await InsertAsync(page, markdown));
            var lines = await LinesAsync(page);
            var block = markdown == Plain ? "A heading of the block|A treaty binds its parties.|On [When?] it ended." : "A treaty binds:|in good faith;|until it ends.|So it is.";
            Assert.Contains($"|{expected.Replace("A heading of the block|A treaty binds its parties.|On [When?] it ended.", block, StringComparison.Ordinal)}|", $"|{string.Join('|', lines)}|", StringComparison.Ordinal);
            // The cursor stands behind the block, not in it.
            Assert.False(await page.EvaluateAsync<bool>("() => window.desk.word.readSelection().then(here => (here.controlTag ?? '').startsWith('nb1:clause:'))"));
            await page.EvaluateAsync("() => window.desk.view.focus()");
            await page.Keyboard.PressAsync("Control+z");
            Assert.Equal($"{markdown}{string.Join('|', before)}", $"{markdown}{string.Join('|', await LinesAsync(page))}");
        }
    }

    [Theory]
    [InlineData("In a cell", "blockInTable")]
    [InlineData("inside the other block", "blockInBlock")]
    public async Task Elsewhere_it_is_refused_before_anything_is_written(string place, string refusal)
    {
        foreach (var markdown in new[] { Plain, Listed })
        {
            await using var open = await OpenAsync();
            var page = open.Page;
            await PutAsync(page, place);
            var before = await LinesAsync(page);
            Assert.Equal(refusal, await InsertAsync(page, markdown));
            Assert.Equal(before, await LinesAsync(page));
        }
    }

    [Fact]
    public async Task Out_of_a_footnote_it_is_refused_before_anything_is_written()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.EvaluateAsync("() => window.desk.host.standInNote(1)");
        var before = await LinesAsync(page);
        Assert.Equal("blockInNote", await InsertAsync(page, Plain));
        Assert.Equal(before, await LinesAsync(page));
    }

    [Fact]
    public async Task A_plain_block_goes_in_natively_and_can_be_undone_on_the_web_and_one_with_a_list_can_be_removed()
    {
        await using var open = await desk.OpenAsync("/?host=web");
        var page = open.Page;
        await page.PutCursorAsync();
        var before = await page.DraftTextAsync();
        Assert.Equal("ok", await InsertAsync(page, Plain));
        var saved = await page.SaveAsync();
        Assert.Contains(saved.TagsOf(), tag => tag.StartsWith("nb1:clause:placed@1#", StringComparison.Ordinal));
        Assert.Contains("nb1:slot:date", saved.TagsOf());
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(before, await page.DraftTextAsync());

        await page.OpenBlockAsync("How a treaty is read: Article 31");
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove what was inserted" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The block was removed from the brief.")).ToBeVisibleAsync();
        Assert.Equal(before, await page.DraftTextAsync());
    }

    [Fact]
    public async Task Ten_blocks_stand_one_after_another()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var folder = Path.Combine(AppContext.BaseDirectory, "Samples", "niger", "clauses");
        var clauses = Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(file => ClauseFile.Parse(Path.GetFileName(file), File.ReadAllText(file)).Clause!)
            // The others need the matter.
            .Where(clause => !ClauseReferences.UsesTerms(clause) && !ClauseReferences.Cited(clause).Any() && !clause.Slots.Any(slot => slot.Type == SlotType.Fact)).Take(10).ToList();
        Assert.Equal(10, clauses.Count);
        foreach (var clause in clauses)
            Assert.Equal($"{clause.Id} ok", $"{clause.Id} {await InsertAsync(page, clause)}");
        var between = await page.EvaluateAsync<int>(
            "() => { const kinds = []; window.desk.view.state.doc.forEach(node => kinds.push(node.type.name === 'blockSdt')); return kinds.lastIndexOf(true) - kinds.indexOf(true); }");
        Assert.Equal(clauses.Count - 1, between);
        var saved = await page.SaveAsync();
        Assert.Equal(clauses.Select(clause => clause.Id), saved.TagsOf().Select(ClauseTag.Parse).OfType<ClauseTag>().Select(tag => tag.Id));
        await File.WriteAllBytesAsync(Path.Combine(DraftSteps.Shots, "ten-blocks.pdf"), await LibreOffice.PrintAsync(saved, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    private async Task<OpenPage> OpenAsync()
    {
        var open = await desk.OpenBriefAsync(Brief());
        await open.Page.WaitForFunctionAsync("() => window.desk?.word && window.desk.view.state.doc.textContent.includes('The end.')");
        // The pane takes the keyboard when it opens: what is pressed before would go astray.
        await Assertions.Expect(open.Page.Locator("#pane input").First).ToBeVisibleAsync();
        return open;
    }

    /// <summary>Puts the cursor at the end of the words, or before them where they begin with ^; into the empty paragraph where there are none.</summary>
    private static Task PutAsync(IPage page, string words) => page.EvaluateAsync(
        """
        asked => {
          const { view } = window.desk;
          const words = asked.replace('^', '');
          let at = null;
          view.state.doc.descendants((node, pos) => {
            if (at !== null) return;
            if (words === '' && node.type.name === 'paragraph' && node.content.size === 0) at = pos + 1;
            if (words !== '' && node.isText && node.text.includes(words)) at = pos + node.text.indexOf(words) + (asked.startsWith('^') ? 0 : words.length) - (words.startsWith('Ex.') ? 3 : 0);
          });
          const Base = Object.getPrototypeOf(view.state.selection.constructor);
          view.dispatch(view.state.tr.setSelection(Base.near(view.state.doc.resolve(at))));
        }
        """,
        words);

    private static async Task<string[]> LinesAsync(IPage page) => await page.EvaluateAsync<string[]>(
        "() => window.desk.word.readDraft().then(draft => draft.paragraphs.filter(each => !each.note).map(each => each.text.replaceAll('\\u0002', '')))");

    private static Task<string> InsertAsync(IPage page, string markdown) => InsertAsync(
        page, new Clause("placed", "Placed", "Topic", 1, ClauseStatus.Approved, "A", null, null, [], "en", null, markdown == Plain ? [new("date", "When?")] : [], markdown));

    private static Task<string> InsertAsync(IPage page, Clause clause)
    {
        var edits = ClauseComposer.Compose(clause, new Dictionary<string, string>(), 1).Edits.Select(edit => (Edit)NativeBlock.With((PackageEdit)edit, clause.Title)).ToList();
        return page.EvaluateAsync<string>(
            "edits => window.desk.word.applyEdits(JSON.parse(edits)).then(() => 'ok', error => error.message)", JsonSerializer.Serialize<IReadOnlyList<Edit>>(edits, Wire));
    }

    /// <summary>A brief with one of everything that a block can meet.</summary>
    private static byte[] Brief()
    {
        using var stream = new MemoryStream();
        stream.Write(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "niger", "draft.docx")));
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            var numbering = main.AddNewPart<NumberingDefinitionsPart>();
            numbering.Numbering = new(
                new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
            var body = main.Document!.Body!;
            var section = body.Elements<SectionProperties>().LastOrDefault()?.CloneNode(deep: true);
            body.RemoveAllChildren();
            body.Append(
                Styled("The facts", "Heading1"),
                Styled("Body of the text.", "BodyText"),
                Styled("Before nothing.", "BodyText"),
                new Paragraph(),
                Item("First item"),
                Item("Second item"),
                Styled("After the list.", "BodyText"),
                new Table(
                    new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
                    new TableGrid(new GridColumn { Width = "9000" }),
                    new TableRow(new TableCell(new TableCellProperties(), Styled("In a cell", "BodyText")))),
                new SdtBlock(
                    new SdtProperties(new SdtAlias { Val = "Other" }, new Tag { Val = "nb1:clause:other@1#00000000" }, new SdtId { Val = 77 }),
                    new SdtContentBlock(Styled("It is inside the other block", "BodyText"))),
                new Paragraph(
                    new ParagraphProperties(new ParagraphStyleId { Val = "BodyText" }),
                    new Run(new Text("See ") { Space = SpaceProcessingModeValues.Preserve }),
                    new SdtRun(new SdtProperties(new Tag { Val = "nb1:cite:C-0001@p1" }, new SdtId { Val = 78 }), new SdtContentRun(new Run(new Text("Ex. C-0001")))),
                    new Run(new Text(" there.") { Space = SpaceProcessingModeValues.Preserve })),
                Styled("The end.", "BodyText"));
            if (section is not null)
                body.Append(section);
        }
        return stream.ToArray();
    }

    private static Paragraph Styled(string text, string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    private static Paragraph Item(string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "BodyText" }, new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), new Run(new Text(text)));
}
