using System.Buffers.Binary;
using System.Net;
using System.Xml.Linq;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>Word rejects a manifest without saying why, so what its schema asks for is checked here.</summary>
public sealed class ManifestTests : IAsyncDisposable
{
    private static readonly XNamespace App = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Types = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "manifest.xml");
    private static readonly XElement Manifest = XDocument.Load(Source).Root!;

    private readonly Application application = new(settings: new() { ["FORWARDEDHEADERS_ENABLED"] = "true" });

    public static TheoryData<string> Addresses =>
    [
        .. Manifest.Descendants().Attributes("DefaultValue").Select(value => value.Value)
            .Where(value => value.StartsWith("http", StringComparison.Ordinal)).Distinct(),
    ];

    [Fact]
    public void Elements_stand_in_the_order_of_the_schema() => Assert.Equal(
        [
            "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
            "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
        ],
        Manifest.Elements().Select(element => element.Name.LocalName));

    [Fact]
    public void The_id_is_a_guid_and_the_version_has_four_parts()
    {
        Assert.True(Guid.TryParseExact(Manifest.Element(App + "Id")!.Value, "D", out var id) && id != Guid.Empty);
        Assert.Equal(4, Manifest.Element(App + "Version")!.Value.Split('.').Count(part => ushort.TryParse(part, out _)));
    }

    [Fact]
    public void WordApi_1_5_is_the_only_set_required()
    {
        var sets = Manifest.Element(App + "Requirements")!.Descendants(App + "Set").ToList();
        var set = Assert.Single(sets);
        Assert.Equal("WordApi", set.Attribute("Name")!.Value);
        Assert.Equal("1.5", set.Attribute("MinVersion")!.Value);
    }

    [Fact]
    public void Every_resource_that_is_named_is_there_once()
    {
        var named = Manifest.Descendants().Attributes("resid").Select(id => id.Value).Distinct().Order();
        var there = Manifest.Descendants().Where(element => element.Name.Namespace == Types).Attributes("id").Select(id => id.Value).Order();
        Assert.Equal(there, named);
    }

    [Fact]
    public void Short_strings_fit_the_ribbon() => Assert.All(
        Manifest.Descendants().Where(element => element.Name.LocalName == "ShortStrings").Descendants().Attributes().Where(value => value.Name.LocalName is "DefaultValue" or "Value"),
        value => Assert.InRange(value.Value.Length, 1, 125));

    [Fact]
    public void Nothing_but_the_page_where_people_sign_in_is_trusted_beside_the_server() =>
        Assert.Equal(["https://login.microsoftonline.com"], Manifest.Element(App + "AppDomains")!.Elements().Select(domain => domain.Value));

    [Fact]
    public async Task The_server_gives_it_for_its_own_address_and_changes_nothing_else()
    {
        using var client = application.CreateClient();
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/manifest.xml") { Headers = { { "X-Forwarded-Proto", "https" } } };

        using var answer = await client.SendAsync(asked, TestContext.Current.CancellationToken);

        var own = $"https://127.0.0.1:{client.BaseAddress!.Port}";
        var given = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(own, new Uri(XDocument.Parse(given).Root!.Element(App + "SupportUrl")!.Attribute("DefaultValue")!.Value).GetLeftPart(UriPartial.Authority));
        Assert.Equal(await File.ReadAllTextAsync(Source, TestContext.Current.CancellationToken), given.Replace(own, "https://localhost:5211", StringComparison.Ordinal));
    }

    [Fact]
    public async Task By_http_it_is_not_given_since_Word_takes_no_such_address()
    {
        using var client = application.CreateClient();
        using var answer = await client.GetAsync(new Uri("/manifest.xml", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("X-Forwarded-Proto", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_is_https_and_answers(string address)
    {
        var wanted = new Uri(address);
        Assert.Equal("https", wanted.Scheme);
        using var client = application.CreateClient();
        using var answer = await client.GetAsync(wanted.PathAndQuery, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(80)]
    public async Task Icons_are_of_the_size_they_are_named_for(int size)
    {
        using var client = application.CreateClient();
        var png = await client.GetByteArrayAsync(new Uri($"/icons/icon-{size}.png", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
