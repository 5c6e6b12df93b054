using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NigerBrief.Tests;
using UglyToad.PdfPig.Writer;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>A scan that a program has read says so wherever its words are shown.</summary>
public sealed class ScanTests(Desk desk)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scan_is_found_and_marked_in_the_hits_and_on_its_page()
    {
        var matters = Directory.CreateTempSubdirectory("niger-brief-");
        try
        {
            var record = matters.CreateSubdirectory("scans").CreateSubdirectory("record");
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Samples", "niger", "draft.docx"), Path.Combine(record.Parent!.FullName, "draft.docx"));
            var pdf = new PdfDocumentBuilder();
            pdf.AddPage(612, 336).AddPng(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "scan.png"), Cancel), new(0, 0, 612, 336));
            await File.WriteAllBytesAsync(Path.Combine(record.FullName, "Memorandum.pdf"), pdf.Build(), Cancel);
            await using var application = new Application(matters.FullName, settings: new() { ["Ocr:Program"] = await InstalledProgram.FindAsync("tesseract", "tesseract-ocr", Cancel) });
            var address = application.CreateClient().BaseAddress!;
            await application.RecordIsReadAsync(Cancel);

            await MarkedAsync(address, "en-GB", ColorScheme.Light, "Pages that match", "Scan, read by OCR", "scan");
            await MarkedAsync(address, "fr-FR", ColorScheme.Dark, "Pages trouvées", "Numérisation lue par OCR", "scan-fr-dark");
        }
        finally
        {
            matters.Delete(recursive: true);
        }
    }

    private async Task MarkedAsync(Uri address, string locale, ColorScheme scheme, string hits, string badge, string shot)
    {
        await using var open = await desk.OpenAsync(address, new() { Locale = locale, ColorScheme = scheme });
        var page = open.Page;
        await page.TypeInSearchAsync("convoy Agadez");
        var hit = page.Locator($"[role=listbox][aria-label='{hits}'][aria-busy=false]").GetByRole(AriaRole.Option).First;
        await Expect(hit.GetByText(badge)).ToBeVisibleAsync();
        await page.ShotAsync(shot);
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#pane").GetByText("the gates were locked behind us").Last).ToBeVisibleAsync();
        await Expect(page.Locator("#pane").GetByText(badge).Last).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));
        await page.ShotAsync(shot + "-page");
    }
}
