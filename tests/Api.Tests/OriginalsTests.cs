using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>Documents come from the other side. What a browser would run is handed out as bytes to save.</summary>
public sealed class OriginalsTests : IAsyncLifetime
{
    private static readonly string[] Files = ["page.html", "PAGE.XHTML", "drawing.svg", "data.xml", "letter.txt", "notes.md", "brief.docx", "exhibit.pdf", "nothing"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("niger-brief-");
    private readonly Application application;

    public OriginalsTests()
    {
        var record = folder.CreateSubdirectory("odd/record");
        foreach (var file in Files)
            File.WriteAllText(Path.Combine(record.FullName, file), "<script>alert(1)</script>");
        File.WriteAllLines(Path.Combine(record.FullName, "index.csv"), ["file,key", .. Files.Select((file, row) => $"{file},R-{row}")]);
        application = new(folder.FullName);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        application.StartServer();
        await application.RecordIsReadAsync(Cancel);
    }

    [Fact]
    public async Task No_original_is_handed_out_as_something_that_a_browser_runs()
    {
        using var client = application.CreateClient();
        foreach (var (row, file) in Files.Index())
        {
            using var answer = await client.GetAsync(new Uri($"/api/matters/odd/record/R-{row}/file", UriKind.Relative), Cancel);
            Assert.True(answer.IsSuccessStatusCode, file);
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
            var type = answer.Content.Headers.ContentType!.MediaType!;
            Assert.True(type is "application/octet-stream" or "application/pdf" or "text/plain" || type.EndsWith("wordprocessingml.document", StringComparison.Ordinal), $"{file} is {type}");
            Assert.Equal(Path.GetExtension(file) is ".html" or ".XHTML" or ".svg" or ".xml" or "", type == "application/octet-stream");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
