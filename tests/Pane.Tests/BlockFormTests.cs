using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using NigerBrief.Matters.Extraction.Pdf;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>A block that asks for everything a block can ask for.</summary>
public sealed class BlockFormTests(Desk desk)
{
    [Fact]
    public async Task Every_kind_of_answer_is_given_with_the_keyboard_and_stands_in_the_saved_brief()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await OpenFormAsync(page);
        // From field to field by Tab, as a lawyer without a mouse would.
        await page.GetByLabel("Which State withdrew its consent?").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.GetByLabel("On what date was consent withdrawn?").FillAsync("2024-03-16");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Where does the record show the withdrawal?" }).FillAsync("denounces with immediate effect");
        await Expect(page.Locator("[role=listbox][aria-label='Pages that match'][aria-busy=false]").GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.ShotAsync("block-form-fact");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Choose another" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("Under which instrument were the forces present?")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("Was the withdrawal notified in writing?")).ToBeFocusedAsync();
        await ChooseAsync(page, 2);
        await Expect(page.GetByLabel("How many foreign personnel were present?")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("12000");
        await page.Keyboard.PressAsync("Tab");
        await ChooseAsync(page, 1);
        await ChooseAsync(page, 3);
        await page.Keyboard.TypeAsync("to withdraw its forces\nto hand the base over");
        var preview = page.Locator("#panel-clauses");
        await Expect(preview).ToContainTextAsync("to hand the base over.");
        await Expect(preview).ToContainTextAsync("Necessity does not carry");
        await page.ShotAsync("block-form");
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();

        var saved = await page.SaveAsync();
        using var document = WordprocessingDocument.Open(new MemoryStream(saved), isEditable: false);
        var block = document.MainDocumentPart!.Document!.Body!.Descendants<SdtBlock>().Single(sdt => sdt.InnerText.Contains("Consent, once withdrawn", StringComparison.Ordinal));
        Assert.Contains("12,000 in number", block.InnerText, StringComparison.Ordinal);
        Assert.Contains("on March 16, 2024", block.InnerText, StringComparison.Ordinal);
        Assert.Contains("to withdraw its forces; and", block.InnerText, StringComparison.Ordinal);
        Assert.Contains("No form is prescribed", block.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("notified in writing, so", block.InnerText, StringComparison.Ordinal);
        Assert.Contains(block.Descendants<Tag>(), tag => tag.Val!.Value!.StartsWith("nb1:cite:", StringComparison.Ordinal));
        var printed = PdfPages.Read(await LibreOffice.PrintAsync(saved, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var shown = string.Concat(printed.SelectMany(sheet => sheet.Lines).Select(line => line.Text));
        Assert.Contains("to hand the base over.", shown, StringComparison.Ordinal);
        Assert.Contains("2012 Agreement art.", shown.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_open_in_the_record_answers_without_being_searched_for_again()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync("denounces with immediate effect");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.GetByLabel("Pin", new() { Exact = true }).FillAsync("3");
        await Expect(page.Locator("#panel-record").GetByText("Ex. C-0003, at 3", new() { Exact = true })).ToBeVisibleAsync();
        await OpenFormAsync(page);
        await page.ShotAsync("block-form-open-in-record");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use Ex. C-0003, at 3, open in the record" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Where does the record show the withdrawal?" })).ToContainTextAsync("Ex. C-0003, at 3");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Choose another" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_is_left_open_is_counted_and_shown_one_after_another()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await OpenFormAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await Expect(page.GetByText("7 gaps of blocks are open in this draft")).ToBeVisibleAsync();
        foreach (var gap in new[] { "[How many foreign personnel were present?]", "[What were the forces there to do?]" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Next gap" }).ClickAsync();
            await page.WaitForFunctionAsync("gap => { const { doc, selection } = window.desk.view.state; return doc.textBetween(selection.from, selection.to).includes(gap); }", gap);
        }
        await page.ShotAsync("block-gaps");
    }

    [Fact]
    public async Task A_block_put_in_while_the_first_count_of_gaps_is_under_way_is_counted()
    {
        var asked = 0;
        // The first count of the draft is never answered.
        await using var open = await desk.OpenAsync("/", prepare: page =>
            page.RouteAsync("**/proof?checks=blocks*", route => Interlocked.Increment(ref asked) == 1 ? Task.CompletedTask : route.ContinueAsync()));
        var page = open.Page;
        await page.PutCursorAsync();
        await OpenFormAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("7 gaps of blocks are open in this draft")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_block_kept_as_a_Word_file_stands_in_the_saved_brief_with_its_list_table_and_notes()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenBlockAsync("How forces are withdrawn in good order");
        await page.GetByLabel("On what date was a timetable asked for?").FillAsync("2024-03-18");
        await page.GetByLabel("Which State asked for a timetable?").FillAsync("Niger");
        await page.GetByLabel("What did the Respondent answer?").SelectOptionAsync("silence");
        await page.GetByLabel("What had the Respondent to do?").FillAsync("to propose dates\nto keep to them");
        await Expect(page.Locator("#panel-clauses")).ToContainTextAsync("to keep to them.");
        await page.ShotAsync("block-word-file");
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await page.ShotAsync("block-word-file-inserted");

        var saved = await page.SaveAsync();
        using var document = WordprocessingDocument.Open(new MemoryStream(saved), isEditable: false);
        var block = document.MainDocumentPart!.Document!.Body!.Descendants<SdtBlock>().Single(sdt => sdt.InnerText.Contains("Withdrawal is an obligation", StringComparison.Ordinal));
        Assert.Contains("By March 18, 2024 Niger had asked", block.InnerText, StringComparison.Ordinal);
        Assert.Single(block.Descendants<Table>());
        Assert.Equal(3, block.Descendants<FootnoteReference>().Count());
        var printed = PdfPages.Read(await LibreOffice.PrintAsync(saved, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var shown = string.Join('\n', printed.SelectMany(sheet => sheet.Lines).Select(line => line.Text));
        Assert.Contains("(a)", shown, StringComparison.Ordinal);
        Assert.Contains("to keep to them.", shown, StringComparison.Ordinal);
        Assert.Contains("North Sea Continental Shelf", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorScheme.Dark, "en-GB", "Argument blocks", 1280)]
    [InlineData(ColorScheme.Light, "fr-FR", "Blocs d’argument", 320)]
    public async Task The_form_stays_within_the_pane(ColorScheme scheme, string locale, string tab, int width)
    {
        await using var open = await desk.OpenAsync("/", new() { Locale = locale, ColorScheme = scheme });
        var page = open.Page;
        await page.PutCursorAsync();
        await OpenFormAsync(page, tab);
        await page.SetViewportSizeAsync(width, 860);
        await page.GetByLabel("How many foreign personnel were present?").ScrollIntoViewIfNeededAsync();
        await page.ShotAsync($"block-form-{locale}");
        var result = await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] });
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<bool>("() => { const pane = document.querySelector('#panel-clauses'); return pane.scrollWidth <= pane.clientWidth; }"));
    }

    /// <summary>The choice of that place in the field that has the focus, and on to the next field.</summary>
    private static async Task ChooseAsync(IPage page, int place)
    {
        for (var i = 0; i < place; i++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
    }

    private static async Task OpenFormAsync(IPage page, string tab = "Argument blocks")
    {
        await page.OpenBlockAsync("Foreign forces stay only while the host consents", tab);
        await Expect(page.GetByLabel("Which State withdrew its consent?")).ToBeVisibleAsync();
    }
}
