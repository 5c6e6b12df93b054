using System.Text.Json;
using CsCheck;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

public sealed class SearchCallsTests
{
    private static readonly SearchScope Scope = new(["https://contoso.sharepoint.com/sites/niger/Record", "https://contoso.sharepoint.com/sites/niger/Expert reports"]);

    [Theory]
    [InlineData("indemnity cap", "\"indemnity\" \"cap\"")]
    [InlineData("\") OR path:\"https://other", "\"OR\" \"path\" \"https\" \"other\"")]
    [InlineData("NOT a AND b NEAR(3) c", "\"NOT\" \"a\" \"AND\" \"b\" \"NEAR\" \"3\" \"c\"")]
    [InlineData("x* -y +z", "\"x\" \"y\" \"z\"")]
    [InlineData("“smart” (a:b) „tief“ «fr» ‟odd‟", "\"smart\" \"a\" \"b\" \"tief\" \"fr\" \"odd\"")]
    [InlineData("＂full＂ ＯＲ ｐａｔｈ：ｘ", "\"full\" \"OR\" \"path\" \"x\"")]
    [InlineData("l’accord d'Algiers", "\"l'accord\" \"d'Algiers\"")]
    [InlineData("ﬁnal oﬀer", "\"final\" \"offer\"")]
    [InlineData("Élysée 31.12.2012 U.S. anti-aircraft 1,000", "\"Élysée\" \"31.12.2012\" \"U.S\" \"anti-aircraft\" \"1,000\"")]
    [InlineData("a\tb\nc\0d\u202Ee\u200Bf", "\"a\" \"b\" \"c\" \"d\" \"e\" \"f\"")]
    [InlineData("{searchTerms} {User.Name} \\\" %22", "\"searchTerms\" \"User.Name\" \"22\"")]
    [InlineData("soft\u00ADhyphen", "\"softhyphen\"")]
    [InlineData("نيامي", "\"نيامي\"")]
    [InlineData("  \" ' - . ", "")]
    [InlineData("", "")]
    public void Whatever_is_typed_is_nothing_but_words(string typed, string phrases) => Assert.Equal(phrases, SearchPhrases.Of(typed));

    [Fact]
    public void Nothing_typed_gets_out_of_its_quotation_marks() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["\"“”„‟＂«»{}:()*-+=<>\\ \tab1."]), 0, 60].Sample(typed =>
            SearchPhrases.Of(typed) is var phrases
            && (phrases.Length == 0 || phrases[1..^1].Split("\" \"").All(word => word.Length > 0 && !word.Any(letter => "\"“”„‟＂{}:()*\\".Contains(letter) || char.IsControl(letter) || char.IsWhiteSpace(letter)))));

    [Fact]
    public void Twenty_words_are_enough_and_none_is_endless()
    {
        Assert.Equal(20, SearchPhrases.Of(string.Join(' ', Enumerable.Repeat("word", 50))).Split(' ').Length);
        Assert.Equal(62, SearchPhrases.Of(new string('x', 5000)).Length);
    }

    [Fact]
    public async Task The_search_stays_within_the_places_of_the_settings()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync("""{"value":[{"hitsContainers":[{"total":0,"moreResultsAvailable":false}]}]}""");

        await graph.Calls.SearchAsync("drone base", Scope, 25, TestContext.Current.CancellationToken);

        var request = JsonDocument.Parse(graph.Server.Received.Single().Body).RootElement.GetProperty("requests").EnumerateArray().Single();
        Assert.Equal("\"drone\" \"base\"", request.GetProperty("query").GetProperty("queryString").GetString());
        Assert.Equal(
            "({searchTerms}) (path:\"https://contoso.sharepoint.com/sites/niger/Record\" OR path:\"https://contoso.sharepoint.com/sites/niger/Expert reports\") isDocument:true",
            request.GetProperty("query").GetProperty("queryTemplate").GetString());
        Assert.Equal((25, 25), (request.GetProperty("from").GetInt32(), request.GetProperty("size").GetInt32()));
    }

    [Fact]
    public async Task Hits_name_their_file_and_show_where_the_words_are()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync("""
            {"value":[{"hitsContainers":[{"total":3,"moreResultsAvailable":true,"hits":[
              {"hitId":"01X","rank":1,"summary":"the <c0>drone</c0> <c0>base</c0> at R&amp;D<ddd/>","resource":{"@odata.type":"#microsoft.graph.driveItem","id":"01X","name":"C-1.pdf","webUrl":"https://contoso.sharepoint.com/C-1.pdf","parentReference":{"driveId":"b!1"}}},
              {"hitId":"02","resource":{"@odata.type":"#microsoft.graph.listItem","id":"2"}},
              {"hitId":"03"}]}]}]}
            """);

        var found = await graph.Calls.SearchAsync("drone base", Scope, 0, TestContext.Current.CancellationToken);

        var hit = Assert.Single(found.Hits);
        Assert.Equal(("b!1", "01X", "C-1.pdf", "https://contoso.sharepoint.com/C-1.pdf"), (hit.Drive, hit.Item, hit.Name, hit.WebUrl));
        Assert.Equal("the drone base at R&D…", hit.Summary.Text);
        Assert.Equal([new(4, 5), new(10, 4)], hit.Summary.Highlights);
        Assert.True(found.More);
    }

    [Theory]
    [InlineData(null, "", 0)]
    [InlineData("plain", "plain", 0)]
    [InlineData("<b onclick=x>a</b>", "<b onclick=x>a", 0)]
    [InlineData("&lt;script&gt;", "<script>", 0)]
    [InlineData("</c0>a<c0>b", "ab", 0)]
    [InlineData("<c0>a<c0>b</c0>c</c0>", "abc", 1)]
    [InlineData("1 < 2 > 0", "1 < 2 > 0", 0)]
    public void A_summary_is_plain_text(string? marked, string text, int highlights)
    {
        var summary = SearchSummary.Read(marked);
        Assert.Equal((text, highlights), (summary.Text, summary.Highlights.Count));
        Assert.All(summary.Highlights, highlight => Assert.InRange(highlight.Start + highlight.Length, 0, text.Length));
    }

    [Theory]
    [InlineData("\"()\"", 0)]
    [InlineData("words", 500)]
    [InlineData("words", -1)]
    public async Task A_search_for_nothing_or_too_far_on_is_not_sent(string typed, int from)
    {
        await using var graph = new GraphOnLoopback();

        Assert.Empty((await graph.Calls.SearchAsync(typed, Scope, from, TestContext.Current.CancellationToken)).Hits);
        Assert.Empty(graph.Server.Received);
    }

    [Theory]
    [InlineData("http://contoso.sharepoint.com/x")]
    [InlineData("sites/niger")]
    [InlineData("https://contoso.sharepoint.com/x\" OR path:\"https://")]
    [InlineData("https://contoso.sharepoint.com/{User.Name}")]
    public void A_place_that_is_none_is_told_to_whoever_wrote_the_settings(string place) =>
        Assert.Contains("no address", Assert.Throws<ArgumentException>(() => new SearchScope([place])).Message);

    [Fact]
    public void A_search_without_places_would_be_a_search_everywhere() => Assert.Throws<ArgumentException>(() => new SearchScope([]));
}
