using System.Text.Json;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Docx;

namespace NigerBrief.Pane.Tests;

/// <summary>What the pane reads through Office.js is what the server reads from the file: the checks must not depend on the way in.</summary>
public sealed class DraftContractTests(Desk desk)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Folder, "*.docx").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "documents");

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Pane_and_server_read_the_same_draft(string name)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, $"{name}.docx"), TestContext.Current.CancellationToken);
        var expected = DraftReader.Read(new MemoryStream(bytes));
        await using var open = await desk.OpenAsync();
        // Until the sample brief lies on the desk: it would replace what is opened before it.
        await open.Page.WaitForFunctionAsync("() => window.desk?.word && window.desk.view.state.doc.textContent.length > 1000");
        await open.Page.EvaluateAsync("bytes => window.desk.open('test.docx', Uint8Array.from(atob(bytes), c => c.charCodeAt(0)))", Convert.ToBase64String(bytes));
        await open.Page.WaitForFunctionAsync("words => window.desk.view.state.doc.textContent.includes(words)", expected.Paragraphs.First(paragraph => paragraph.Text.Length > 3).Text);
        var read = JsonSerializer.Deserialize<Draft>(await open.Page.EvaluateAsync<string>("async () => JSON.stringify(await window.desk.word.readDraft())"), Json)!;
        Assert.Equal(Rows(expected), Rows(read));

        var saved = Convert.FromBase64String(await open.Page.EvaluateAsync<string>(
            "async () => { let text = ''; for (const b of new Uint8Array(await window.desk.save())) text += String.fromCharCode(b); return btoa(text); }"));
        Assert.Equal(Rows(expected), Rows(DraftReader.Read(new MemoryStream(saved))));
    }

    private static IEnumerable<string> Rows(Draft draft) => [draft.Language, .. draft.Paragraphs.Select(paragraph => JsonSerializer.Serialize(paragraph, Json))];
}
