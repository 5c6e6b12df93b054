using System.Net;
using NigerBrief.Api.Clauses;
using NigerBrief.Api.Matters;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.SharePoint;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>Files of a record that are too large, that go while they are read, or that are called what no file should be.</summary>
public sealed class OddFilesTests(Entra entra) : IAsyncLifetime
{
    private const string TooLarge = "This file is larger than";

    private SmallMatter matter = null!;
    private HttpClient client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        matter = await SmallMatter.StartAsync(entra);
        client = matter.Client(matter.Serve(), matter.Join("Amina"));
    }

    public ValueTask DisposeAsync() => matter.DisposeAsync();

    [Fact]
    public async Task Files_of_two_gigabytes_are_named_and_not_a_byte_of_them_is_fetched()
    {
        matter.Record.Put("film.pdf", Content.Zeros(2L << 30), new() { ["Key"] = "C-1" });
        matter.Record.Put("note.txt", "A note.", new() { ["Key"] = "C-2" });
        matter.Clauses.Put("costs.md", Content.Zeros(2L << 30)).Approve();
        matter.Site.Documents.Put("matter.yml", Content.Zeros(2L << 30));
        await client.SynchroniseAsync("small");

        var rows = await client.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.StartsWith(TooLarge, rows[0].Unreadable!.English, StringComparison.Ordinal);
        Assert.Equal(1, rows[1].Pages);
        Assert.Empty(await client.GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
        var problems = (await client.GetAsync<MatterDetail>("/api/matters/small")).Problems;
        Assert.All(["matter.yml", "clauses/costs.md", "record/film.pdf"], file => Assert.Contains(problems, problem => problem.File == file));
        var (status, sentence) = await client.GetAsync(new Uri("/api/matters/small/record/C-1/file", UriKind.Relative), Cancel).RefusalAsync();
        Assert.NotEqual(HttpStatusCode.OK, status);
        Assert.StartsWith(TooLarge, sentence, StringComparison.Ordinal);
        Assert.Equal(1, matter.Graph.Requests.Count(asked => asked.Download));
    }

    [Fact]
    public async Task A_file_that_is_deleted_after_it_was_listed_keeps_no_other_from_being_read()
    {
        for (var number = 1; number <= 5; number++)
            matter.Record.Put($"note-{number}.txt", $"The note {number}.", new() { ["Key"] = $"C-{number}" });
        var going = matter.Record.Find("note-3.txt")!;
        var gone = false;
        matter.Graph.Faults.Next(asked =>
        {
            if (!gone && asked.Path.EndsWith(going.Id, StringComparison.Ordinal))
            {
                gone = true;
                matter.Record.Delete(going);
            }
            return false;
        }, Fault.Reset);
        await client.SynchroniseAsync("small");

        Assert.True(gone);
        var rows = await client.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.Equal([1, 1, 0, 1, 1], rows.Select(row => row.Pages));
        Assert.NotNull(rows[2].Unreadable);

        matter.Clock.Pass(TimeSpan.FromMinutes(2));
        await client.SynchroniseAsync("small");
        Assert.Equal(["C-1", "C-2", "C-4", "C-5"], (await client.GetAsync<RecordRow[]>("/api/matters/small/record")).Select(row => row.Key));
    }

    [Fact]
    public async Task A_block_that_arrives_damaged_is_offered_a_moment_later()
    {
        matter.Clauses.Put("costs.md", SmallMatter.Clause("costs", 1, "approved")).Approve();
        matter.Graph.Faults.Next(asked => asked.Download, Fault.Corrupt, times: 1000);
        Assert.Contains((await client.GetAsync<MatterDetail>("/api/matters/small")).Problems, problem => problem.File == "clauses/costs.md");
        matter.Graph.Faults.Clear();
        matter.Clock.Pass(TimeSpan.FromSeconds(6));

        Assert.Single(await client.GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
        Assert.DoesNotContain((await client.GetAsync<MatterDetail>("/api/matters/small")).Problems, problem => problem.File == "clauses/costs.md");
    }

    /// <summary>Names that lead elsewhere, that a system keeps for itself, that turn their letters round, and two that only their form tells apart.</summary>
    [Theory]
    [InlineData("..txt")]
    [InlineData("../up.txt")]
    [InlineData("CON.txt")]
    [InlineData("NUL.txt")]
    [InlineData("aux/com1.txt")]
    [InlineData("\u202Efdp.txt")]
    [InlineData("%2f..%2fetc.txt")]
    [InlineData("\"quoted\" 'twice'.txt")]
    [InlineData("😀 👩‍⚖️.txt")]
    [InlineData("trailing./dots...txt")]
    [InlineData("e\u0301te\u0301.txt")]
    [InlineData(" leading and trailing .txt")]
    [InlineData(null)]
    public async Task Whatever_a_file_is_called_it_is_read_or_named_and_the_others_are_read(string? given)
    {
        var name = given ?? new string('n', 396) + ".txt";
        matter.Record.Put("before.txt", "The text of before.", new() { ["Title"] = "before" });
        matter.Record.Put(name, "The text of the odd one.", new() { ["Title"] = "odd" });
        // The same name with its accents in one with their letters.
        matter.Record.Put("\u00E9t\u00E9.txt", "The text of after.", new() { ["Title"] = "after" });
        await client.SynchroniseAsync("small");

        var rows = await client.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.All(["before", "after"], title => Assert.Equal(1, rows.Single(row => row.Title == title).Pages));
        var odd = rows.SingleOrDefault(row => row.Title == "odd");
        if (odd?.Pages == 1)
            Assert.Equal("The text of the odd one.", await client.GetStringAsync(new Uri($"/api/matters/small/record/{odd.Key}/file", UriKind.Relative), Cancel));
        else
            Assert.Contains((await client.GetAsync<MatterDetail>("/api/matters/small")).Problems, problem => problem.File.Contains(name, StringComparison.Ordinal) && problem.Reason.English.EndsWith('.'));
    }
}
