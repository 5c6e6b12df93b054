using System.Globalization;
using System.Text.Json.Nodes;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>How far the record is read, and how old it is when its source is silent.</summary>
public sealed class ReadingTests(Desk desk)
{
    /// <summary>A reading that stands at 12 of 80 until <c>reading.tell(…)</c> or <c>reading.end()</c>.</summary>
    private const string LongReading =
        """
        const before = window.fetch;
        window.reading = { asked: 0, cancelled: 0 };
        window.fetch = (request, ...rest) => {
          if (!(request.url ?? request).toString().endsWith('/synchronise')) return before(request, ...rest);
          reading.asked++;
          request.signal.addEventListener('abort', () => reading.cancelled++);
          const event = (read) => new TextEncoder().encode(`event: progress\ndata: {"read":${read},"total":80}\n\n`);
          const body = new ReadableStream({
            start(controller) {
              controller.enqueue(event(12));
              reading.tell = (read) => controller.enqueue(event(read));
              reading.end = () => controller.close();
              request.signal.addEventListener('abort', () => controller.error(request.signal.reason));
            },
          });
          return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
        };
        """;

    /// <summary>The desk takes its time to open where several browsers run.</summary>
    private const string Counts = "() => `${reading.asked}, ${reading.cancelled}`";

    [Theory]
    [InlineData("en-GB", ColorScheme.Light)]
    [InlineData("fr-FR", ColorScheme.Light)]
    [InlineData("en-GB", ColorScheme.Dark)]
    public async Task A_long_reading_shows_how_far_it_is_and_the_record_can_be_searched_meanwhile(string locale, ColorScheme scheme)
    {
        await using var open = await desk.OpenAsync("/", new() { Locale = locale, ColorScheme = scheme }, page => page.AddInitScriptAsync(LongReading));
        var page = open.Page;
        var bar = page.GetByRole(AriaRole.Progressbar, new() { Name = locale == "fr-FR" ? "Lecture du dossier" : "Reading the record" });
        await Expect(bar).ToBeVisibleAsync();
        await page.EvaluateAsync("() => reading.tell(13)");
        await Expect(bar).ToHaveAttributeAsync("value", "13");
        await page.TypeInSearchAsync("drone base");
        await Expect(page.Locator("#pane [role=option]").First).ToBeVisibleAsync();
        await page.ShotAsync($"reading-{locale}-{scheme}");
        await NothingInTheWayAsync(page);
        await page.EvaluateAsync("() => reading.end()");
        await Expect(bar).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_reading_can_be_cancelled_and_gone_on_with()
    {
        await using var open = await desk.OpenAsync("/", prepare: page => page.AddInitScriptAsync(LongReading));
        var page = open.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(page.GetByText("12 of 80 documents read")).ToBeVisibleAsync();
        await page.ShotAsync("reading-cancelled");
        Assert.Equal("1, 1", await page.EvaluateAsync<string>(Counts));
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Expect(page.GetByText("Reading the record: 12 of 80 documents")).ToBeVisibleAsync();
        Assert.Equal("2, 1", await page.EvaluateAsync<string>(Counts));
    }

    [Theory]
    [InlineData("en-GB", "SharePoint does not answer. What you see was read", "(25 minutes ago)")]
    [InlineData("fr-FR", "SharePoint ne répond pas. Ce que vous voyez a été lu", "(il y a 25 minutes)")]
    public async Task What_is_old_says_how_old_until_it_is_fresh_again(string locale, string sentence, string age)
    {
        var stale = true;
        await using var open = await desk.OpenAsync("/", new() { Locale = locale }, async page =>
        {
            await new StandInTenant().PrepareAsync(page);
            await page.Clock.InstallAsync();
            await page.RouteAsync("**/api/matters/*", async route =>
            {
                var answer = await route.FetchAsync();
                var matter = JsonNode.Parse(await answer.TextAsync())!;
                matter["stale"] = stale;
                matter["synchronised"] = DateTimeOffset.UtcNow.AddMinutes(-25).ToString("O", CultureInfo.InvariantCulture);
                await route.FulfillAsync(new() { Response = answer, Body = matter.ToJsonString() });
            });
        });
        var page = open.Page;
        await Expect(page.GetByText(sentence)).ToBeVisibleAsync();
        await Expect(page.GetByText(sentence)).ToContainTextAsync(age);
        await page.ShotAsync($"stale-{locale}");
        await NothingInTheWayAsync(page);
        stale = false;
        await page.Clock.FastForwardAsync("01:01");
        await Expect(page.GetByText(sentence)).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_server_that_asks_for_time_gets_it()
    {
        var busy = true;
        await using var open = await desk.OpenAsync("/", prepare: async page =>
        {
            await page.Clock.InstallAsync();
            await page.RouteAsync("**/api/matters/*/record", route => busy
                ? route.FulfillAsync(new()
                {
                    Status = 503,
                    ContentType = "application/problem+json",
                    Headers = new Dictionary<string, string> { ["Retry-After"] = "20" },
                    Body = """{"status":503,"detail":"SharePoint is busy and does not serve this record at the moment."}""",
                })
                : route.FallbackAsync());
        });
        var page = open.Page;
        await Expect(page.GetByText("SharePoint is busy")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again in" })).ToBeDisabledAsync();
        await page.ShotAsync("busy");
        await page.Clock.FastForwardAsync("00:21");
        busy = false;
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again", Exact = true }).ClickAsync();
        await Expect(page.GetByText("SharePoint is busy")).Not.ToBeVisibleAsync();
    }

    private static async Task NothingInTheWayAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] });
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }
}
