using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Tables;
using NigerBrief.Matters;

namespace NigerBrief.Api.Cites;

/// <summary>Cites and quotations as they must stand in the brief.</summary>
public static class CitesApi
{
    /// <summary>A longer quotation is no quotation.</summary>
    private const int MaximumPages = 5;

    public static void MapCites(this RouteGroupBuilder group)
    {
        var cites = group.MapGroup("/{matter}/cites").WithTags("Cites")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        cites.MapPost("/excerpt", Excerpt).WithName("excerpt");
        cites.MapPost("/pinpoint", Pinpoint).WithName("pinpoint");
        cites.MapPost("/read", Read).WithName("readCite");
        cites.MapPost("/render", Render).WithName("renderCites");
        cites.MapPost("/adopt", Adopt).WithName("adoptCites");
        cites.MapPost("/tables", MakeTable).WithName("makeTable");
    }

    private static async Task<Ok<ExcerptAnswer>> Excerpt(string matter, ExcerptRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        var document = named.Named(request.Key).Document;
        if (request.To.Page < request.From.Page || request.To.Page - request.From.Page >= MaximumPages)
            throw Refusal.BadRequest("Select words on one page, or on a few pages in a row.");
        var pages = new List<Page>();
        for (var number = request.From.Page; number <= request.To.Page; number++)
        {
            pages.Add(await matters.PageAsync(named, document.Key, number, cancel)
                ?? throw Refusal.NotFound("This page is not in the document. It may have been replaced; open it again."));
        }
        var excerpt = Drafting.Quotes.Excerpt.Of(document, pages, request.From.Offset, request.To.Offset, named.Forum(request.Profile), request.InNote);
        return TypedResults.Ok(new ExcerptAnswer(excerpt.Text, excerpt.Words, excerpt.Block, excerpt.Cite, excerpt.Edits));
    }

    private static async Task<Ok<PinpointAnswer>> Pinpoint(string matter, PinpointRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        var entry = named.Named(request.Key);
        var parsed = PinpointParser.Parse(request.Pin, entry.Document, await matters.ExtentAsync(named, entry, cancel));
        if (parsed.Pin is not { } pin)
            return TypedResults.Ok(new PinpointAnswer(null, parsed.Error, parsed.Warnings, []));
        var forum = named.Forum(request.Profile);
        var placed = request is { Placing: null, Signal: null, Explanation: null }
            ? []
            : PlacedCites.Of([SourceCite.Typed(entry.Document, pin, request.Signal, request.Explanation)], request.Placing ?? new(), forum);
        return TypedResults.Ok(new PinpointAnswer(Cite.Of(entry.Document, pin, forum), null, parsed.Warnings, placed));
    }

    private static async Task<Ok<CiteAnswer>> Read(string matter, CiteRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        var (key, pin) = CiteTag.Parse(request.Tag) ?? throw Refusal.BadRequest("This is no cite that Niger Brief wrote.");
        var entry = named.Named(key);
        var page = await matters.CitedPageAsync(named, entry, pin, cancel);
        var lines = page is null ? null : CitedPage.Lines(entry.Document, page, pin);
        return TypedResults.Ok(new CiteAnswer(
            entry.Document.Key, entry.Document.Title, page?.Number, lines?.First, lines?.Last, Cite.Of(entry.Document, pin, named.Forum(request.Profile))));
    }

    private static async Task<Ok<RenderAnswer>> Render(string matter, RenderRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        var view = named.View(request.Profile);
        var refreshed = CiteRefresh.Render(request.Draft, view, request.Settings);
        return TypedResults.Ok(new RenderAnswer(refreshed.Edits, refreshed.Changes, refreshed.Kept, refreshed.Unmapped, named.NewIn(request.Draft, view)));
    }

    private static async Task<Ok<AdoptedCites>> Adopt(string matter, AdoptRequest request, IMatters matters, CancellationToken cancel) =>
        TypedResults.Ok(CiteAdoption.Of(request.Draft, (await matters.NamedAsync(matter, cancel)).View(request.Profile)));

    private static async Task<Ok<TableAnswer>> MakeTable(string matter, TableRequest request, IMatters matters, CancellationToken cancel)
    {
        var view = (await matters.NamedAsync(matter, cancel)).View(request.Profile);
        var table = CiteTable.Of(request.Kind, request.Draft, view, request.Settings ?? new(), request.Pages);
        return TypedResults.Ok(new TableAnswer(table, [TableBlock.Of(table, request.Draft)]));
    }
}
