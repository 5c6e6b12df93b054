using System.Net;
using System.Net.Http.Json;
using NigerBrief.Api.Cites;
using NigerBrief.Api.Proof;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>A document of the record is replaced between two checks of a brief.</summary>
public sealed class CiteDriftApiTests : IAsyncLifetime
{
    private const string First = "The convoy left the base at dawn on the fifth day of the month.";
    private const string Second = "The minister signed the note in the evening and went home by car.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("niger-brief-drift-");
    private readonly Application application;
    private HttpClient client = new();

    public CiteDriftApiTests()
    {
        Write("matter.yml", "id: drift\ntitle: Drift\n");
        Write("record/index.csv", "file,key,cite-as,title,exhibit,kind\nletter.txt,R-1,Ex. R-1,A letter,R-1,exhibit\n");
        Write("record/letter.txt", $"{First}\f{Second}");
        application = new(folder.FullName);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        client = application.CreateClient();
        await application.RecordIsReadAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_page_put_in_before_moves_the_cite_and_the_brief_then_goes_by_the_new_file()
    {
        var draft = Cited("p2", (await CheckAsync(Cited("p2"))).Versions);
        Assert.Empty(await DriftAsync(draft));
        await ReplaceAsync($"A cover page was put before it.\f{First}\f{Second}");
        var moved = Assert.Single(await DriftAsync(draft));
        Assert.Equal("cite-moved", moved.Code);
        Assert.Equal("nb1:cite:R-1@p3", Assert.IsType<TextEdit>(Assert.Single(moved.Fix)).Tag);
        Assert.Empty(await DriftAsync(Cited("p3", Merged(draft.Versions!, moved.Versions!))));
    }

    [Fact]
    public async Task A_changed_word_is_told_until_it_is_left_as_it_is()
    {
        var draft = Cited("p2", (await RefreshAsync(Cited("p2"))).Versions);
        await ReplaceAsync($"{First}\f{Second.Replace("evening", "morning", StringComparison.Ordinal)}");
        var altered = Assert.Single(await DriftAsync(draft));
        Assert.Equal("cite-altered", altered.Code);
        Assert.Contains("“evening” is “morning” now", altered.Message.English, StringComparison.Ordinal);
        Assert.Empty(await DriftAsync(draft with { Versions = Merged(draft.Versions!, altered.Versions!) }));
    }

    [Fact]
    public async Task A_cite_made_after_the_replacement_is_not_held_against_the_earlier_file()
    {
        var before = (await CheckAsync(Cited("p2"))).Versions;
        await ReplaceAsync($"A cover page was put before it.\f{First}\f{Second}");
        var written = await client.PostAsync<CiteWriteAnswer>("/api/matters/drift/cites/insert", new InsertRequest(new(new("So. "), 4), "nb1:cite:R-1@p3"));
        Assert.Equal(("R-1", "R-1@p3"), (written.File!.Key, written.File.Place));
        Assert.NotEmpty(await DriftAsync(Cited("p3", before)));
        Assert.Empty(await DriftAsync(Cited("p3", Merged(before, new Dictionary<string, string> { [written.File.Place] = written.File.Version }))));
    }

    [Fact]
    public async Task A_version_that_nobody_was_shown_is_not_kept() =>
        Assert.Equal("cite-unread", Assert.Single(await DriftAsync(Cited("p2", new Dictionary<string, string> { ["R-1"] = new string('0', 64) + ".txt" }))).Code);

    [Fact]
    public async Task More_than_any_brief_remembers_is_refused()
    {
        var many = Cited("p2", Enumerable.Range(0, 6_000).ToDictionary(number => $"R-{number}", _ => "x"));
        var (status, sentence) = await client.PostAsync(new Uri("/api/matters/drift/proof?checks=cites", UriKind.Relative), JsonContent.Create(many), Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renumbered_document_takes_its_cites_along()
    {
        var before = Cited("p2");
        var remembered = (await RefreshAsync(before)).Names.ToDictionary(one => one.Key, one => (IReadOnlyList<CitedName>)[one.Value]);
        Assert.Equal(["Ex. R-1"], remembered["R-1"].Select(name => name.CiteAs));
        Write("record/index.csv", "file,key,cite-as,title,exhibit,kind\nletter.txt,R-1,Ex. R-9,A letter,R-9,exhibit\n");
        await application.RecordIsReadAsync(Cancel);
        var draft = before with { Names = remembered };
        Assert.Equal("cite-renamed", Assert.Single(await DriftAsync(draft)).Code);
        var answer = await RefreshAsync(draft);
        Assert.Equal("Ex. R-9, at 2", Assert.Single(answer.Changes).After.Replace('\u00A0', ' '));
        Assert.Equal("Ex. R-9", Assert.Single(answer.Names).Value.CiteAs);
    }

    private static Draft Cited(string pin, IReadOnlyDictionary<string, string>? versions = null) =>
        new([new("So. Ex. R-1, at 2.", Controls: [new(1, $"nb1:cite:R-1@{pin}", 4, 13)])], Versions: versions);

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> more)
    {
        var merged = before.ToDictionary();
        foreach (var (key, version) in more)
            merged[key] = version;
        return merged;
    }

    private Task<ProofAnswer> CheckAsync(Draft draft) => client.PostAsync<ProofAnswer>("/api/matters/drift/proof?checks=cites", draft);

    private Task<RenderAnswer> RefreshAsync(Draft draft) => client.PostAsync<RenderAnswer>("/api/matters/drift/cites/render", new RenderRequest(draft));

    private async Task<IReadOnlyList<Finding>> DriftAsync(Draft draft) =>
        [.. (await CheckAsync(draft)).Findings.Where(finding => finding.Code.StartsWith("cite-", StringComparison.Ordinal))];

    private Task ReplaceAsync(string text)
    {
        Write("record/letter.txt", text);
        return application.RecordIsReadAsync(Cancel);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder.FullName, "drift", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
