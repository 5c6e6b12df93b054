using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>What <c>libraries</c> makes in a site, and what it leaves alone.</summary>
public sealed class LibrariesTests(Entra entra) : IAsyncLifetime
{
    private SetupFirm firm = null!;

    public async ValueTask InitializeAsync() => firm = await SetupFirm.StartAsync(entra.Authority);

    public ValueTask DisposeAsync() => firm.DisposeAsync();

    [Fact]
    public async Task An_empty_site_gets_every_library_list_and_column_that_is_read()
    {
        var (well, output) = await firm.MakeLibrariesAsync();

        Assert.True(well, output);
        Assert.Equal(Names(ListColumns.Default.Record), Names(firm.Site.Library("Record")));
        Assert.Equal(Names(ListColumns.Default.Terms), Names(firm.Site.List("Terms")));
        Assert.Equal(["Title"], Names(firm.Site.Library("Clauses")));
        Assert.Equal(ColumnType.DateTime, Column(firm.Site.Library("Record"), "DocumentDate").Type);
        Assert.Equal(ColumnType.Boolean, Column(firm.Site.Library("Record"), "Confidential").Type);
        Assert.Equal(ColumnType.LongText, Column(firm.Site.List("Terms"), "Meaning").Type);
        Assert.Contains("transcript", Column(firm.Site.Library("Record"), "Kind").Choices);
        Assert.Contains("Require content approval", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await firm.MakeLibrariesAsync();
        firm.Graph.Requests.Clear();

        var (well, output) = await firm.MakeLibrariesAsync();

        Assert.True(well);
        Assert.Equal(3, output.Split("already there.").Length - 1);
        Assert.DoesNotContain(firm.Graph.Requests.All, asked => asked.Method == "POST");
    }

    [Fact]
    public async Task What_is_there_stays_and_only_what_lacks_is_made()
    {
        var record = firm.Site.AddLibrary("Record");
        record.Columns.Add("Key", ColumnType.Text);
        record.Columns.Add("Kind", ColumnType.Text);
        record.Put("C-0001.pdf", "bytes", new() { ["Key"] = "C-0001" });

        var (well, output) = await firm.MakeLibrariesAsync();

        Assert.True(well, output);
        Assert.Contains("Record: already there; made the columns CiteAs,", output, StringComparison.Ordinal);
        Assert.Equal(ColumnType.Text, Column(record, "Kind").Type);
        Assert.Equal("C-0001", record.Find("C-0001.pdf")!.Versions[0].Fields["Key"]);
    }

    [Theory]
    [InlineData(ColumnType.Number, "Record: the column DocumentDate holds a number, where a date is read.")]
    [InlineData(ColumnType.Person, "Record: the column DocumentDate holds a person, where a date is read.")]
    [InlineData(ColumnType.Boolean, "Record: the column DocumentDate holds yes or no, where a date is read.")]
    public async Task A_column_of_another_type_is_named_and_left(ColumnType type, string sentence)
    {
        firm.Site.AddLibrary("Record").Columns.Add("DocumentDate", type);

        var (well, output) = await firm.MakeLibrariesAsync();

        Assert.False(well);
        Assert.Contains(sentence, output, StringComparison.Ordinal);
        Assert.Contains("SharePoint:Columns:date", output, StringComparison.Ordinal);
        Assert.Equal(type, Column(firm.Site.Library("Record"), "DocumentDate").Type);
    }

    [Fact]
    public async Task A_date_that_is_kept_as_text_is_as_good()
    {
        firm.Site.AddLibrary("Record").Columns.Add("DocumentDate", ColumnType.Text);
        var (well, output) = await firm.MakeLibrariesAsync();
        Assert.True(well, output);
    }

    [Fact]
    public async Task A_column_of_another_internal_name_is_not_made_twice()
    {
        firm.Site.AddLibrary("Record").Columns.Add("key", ColumnType.Text);

        var (well, output) = await firm.MakeLibrariesAsync();

        Assert.False(well);
        Assert.Contains("SharePoint:Columns:key = key", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Key", Names(firm.Site.Library("Record")));
    }

    [Fact]
    public async Task A_list_where_a_library_is_read_is_named_and_left()
    {
        firm.Site.AddList("Record");

        var (well, output) = await firm.MakeLibrariesAsync();

        Assert.False(well);
        Assert.Contains("Record: there is a list of this name, and no library.", output, StringComparison.Ordinal);
        Assert.Equal(["Title"], Names(firm.Site.List("Record")));
        Assert.NotEmpty(firm.Site.Library("Clauses").Columns);
    }

    [Fact]
    public async Task The_names_are_those_of_the_settings()
    {
        firm.Settings["SharePoint:Matters:0:Site"] = "sites/niger";
        firm.Settings["SharePoint:Matters:0:Record"] = "Dossier";
        firm.Settings["SharePoint:Columns:cite-as"] = "ShortName";

        var (well, output) = await firm.MakeLibrariesAsync();

        Assert.True(well, output);
        Assert.Contains("ShortName", Names(firm.Site.Library("Dossier")));
        Assert.DoesNotContain("CiteAs", Names(firm.Site.Library("Dossier")));
    }

    [Fact]
    public async Task Who_does_not_own_the_site_makes_nothing()
    {
        firm.Administrator = firm.Graph.World.Users.Add(entra.Authority.AddUser("Bob"));
        firm.Site.Allow("Bob");

        var refused = await Assert.ThrowsAsync<Microsoft.Graph.Models.ODataErrors.ODataError>(firm.MakeLibrariesAsync);

        Assert.Contains("Sign in as an owner of the site", Setup.Failures.Sentence(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_is_not_there_is_named()
    {
        firm.Administrator = firm.Graph.World.Users.Add(entra.Authority.AddUser("Dora"));
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(firm.MakeLibrariesAsync);
        Assert.Contains("There is no site sites/niger on contoso.sharepoint.com", refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(IEnumerable<ListColumn> columns) => columns.Select(column => column.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(SiteList list) => list.Columns.Select(column => column.Name).Order(StringComparer.Ordinal);

    private static Column Column(SiteList list, string name) => list.Columns.Single(column => column.Name == name);
}
