using Microsoft.Extensions.Logging.Abstractions;
using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction;
using NigerBrief.Matters.Extraction.Scans;
using NigerBrief.Matters.Sources.Folder;
using NigerBrief.Tests;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>Scans are read by a real Tesseract; what it cannot be used for is tried with programs that do as it must not.</summary>
public sealed class ScannedPagesTests : IDisposable
{
    private static readonly byte[] Picture = File.ReadAllBytes(InThisFolder("scan.png"));

    private readonly TempFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scan_is_read_with_its_paragraphs_and_marked_and_a_page_of_text_is_left_as_it_is()
    {
        var pages = Read(Scan(text: true), await InstalledAsync());
        Assert.Equal([false, true], pages.Select(page => page.Recognised));
        Assert.Equal("This page is printed.", pages[0].Text);
        Assert.Equal("MEMORANDUM OF THE BASE COMMANDER", pages[1].Lines[0].Text);
        Assert.Contains(pages[1].Lines, line => line is { Text: "1. The convoy left Agadez on 12 May 2024 with forty vehicles.", Paragraph: "1" });
        Assert.Contains("assurée par les forces nigériennes jusqu’à la frontière.", pages[1].Text);
    }

    [Fact]
    public async Task A_page_that_bears_only_the_courts_stamp_is_read_too()
    {
        var page = Assert.Single(Read(Scan(text: false, stamp: "Case 1:24-cv-00417 Document 12 Filed 06/03/24 Page 1 of 1"), await InstalledAsync()));
        Assert.True(page.Recognised);
        Assert.Contains("No vehicle was lost", page.Text);
        Assert.Single(page.Stamps);
    }

    [Fact]
    public async Task A_scan_in_JPEG_is_read_as_it_lies_in_the_file()
    {
        var pdf = new PdfDocumentBuilder();
        pdf.AddPage(612, 336).AddJpeg(await File.ReadAllBytesAsync(InThisFolder("scan.jpg"), Cancel), new(0, 0, 612, 336));
        Assert.Contains("jusqu’à la frontière", Assert.Single(Read(pdf.Build(), await InstalledAsync())).Text);
    }

    [Fact]
    public void Without_it_a_scan_is_named() => Assert.Contains("text recognition", Refused(null));

    [Fact]
    public async Task A_seal_on_a_blank_page_is_no_scan()
    {
        var pdf = new PdfDocumentBuilder();
        pdf.AddPage(612, 792).AddPng(Picture, new(100, 100, 300, 210));
        var tesseract = await InstalledAsync();
        Assert.Throws<UnreadableFileException>(() => RecordPages.Read("scan.pdf", pdf.Build(), TimeProvider.System, Cancel, tesseract));
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("cat > /dev/null; echo 'half of it'; kill -9 $$")]
    [InlineData("exec 0<&-; head -c 3000000 /dev/zero >&2; exit 3")]
    public void A_program_that_fails_leaves_the_scan_without_text(string script) => Assert.Contains("text recognition", Refused(Script(script)));

    [Fact]
    public async Task A_reading_that_is_cancelled_ends_the_program()
    {
        var started = folder["started"];
        var tesseract = Script($"echo $$ > {started}.part; mv {started}.part {started}; exec sleep 600");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var reading = Task.Run(() => RecordPages.Read("scan.pdf", Scan(text: false), TimeProvider.System, stop.Token, tesseract), Cancel);
        while (!File.Exists(started))
            await Task.Yield();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.False(Directory.Exists($"/proc/{(await File.ReadAllTextAsync(started, Cancel)).Trim()}"));
    }

    [Fact]
    public async Task Only_languages_that_are_installed_are_asked_for()
    {
        var program = (await InstalledAsync()).Program;
        Assert.Equal("eng", Tesseract.Find(program, "xyz+eng")?.Languages);
        Assert.Null(Tesseract.Find(program, "xyz"));
        Assert.Null(Tesseract.Find("none", Tesseract.UsualLanguages));
        Assert.Null(Tesseract.Find(folder["nowhere"], Tesseract.UsualLanguages));
    }

    [Fact]
    public async Task What_was_a_scan_without_text_is_read_once_something_can_read_it()
    {
        folder.Write("record/scan.pdf", Scan(text: false));
        using var data = new TempFolder();
        foreach (var tesseract in new[] { null, await InstalledAsync() })
        {
            await using var store = FolderMatters.Open(
                new(folder.Path, data.Path) { Tesseract = tesseract }, NullLogger<FolderMatters>.Instance, TimeProvider.System);
            await store.SynchroniseAsync(Cancel);
            Assert.Equal(tesseract is null ? 0 : 1, Assert.Single(Assert.Single(store.All).Record).Pages);
        }
    }

    public void Dispose() => folder.Dispose();

    private static async Task<Tesseract> InstalledAsync()
    {
        var program = await InstalledProgram.FindAsync("tesseract", "tesseract-ocr", Cancel);
        if (Tesseract.Find(program, "fra") is null)
            await DebianPackage.InstallAsync("tesseract-ocr-fra", Cancel);
        var found = Tesseract.Find(program, Tesseract.UsualLanguages);
        Assert.Equal("eng+fra", found?.Languages);
        return found!;
    }

    private static string InThisFolder(string file) => Path.Combine(SampleMatter.Repository, "tests", "Matters.Tests", "Extraction", file);

    private static IReadOnlyList<Page> Read(byte[] pdf, Tesseract? tesseract) => RecordPages.Read("scan.pdf", pdf, TimeProvider.System, Cancel, tesseract);

    private static string Refused(Tesseract? tesseract) => Assert.Throws<UnreadableFileException>(() => Read(Scan(text: false), tesseract)).Message;

    private static byte[] Scan(bool text, string? stamp = null)
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.TimesRoman);
        if (text)
            pdf.AddPage(612, 336).AddText("This page is printed.", 11, new PdfPoint(72, 200), font);
        var scan = pdf.AddPage(612, 336);
        scan.AddPng(Picture, new(0, 0, 612, 336));
        if (stamp is not null)
            scan.AddText(stamp, 8, new PdfPoint(100, 325), font);
        return pdf.Build();
    }

    private Tesseract Script(string script)
    {
        var program = folder.Write("program", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new(program, "eng");
    }
}
