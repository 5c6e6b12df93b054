using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Matters;

namespace NigerBrief.Api.Cites;

/// <summary>Cites and quotations as they must stand in the brief.</summary>
public static class CitesApi
{
    /// <summary>A longer quotation is no quotation.</summary>
    private const int MaximumPages = 5;

    public static void MapCites(this RouteGroupBuilder matters)
    {
        var cites = matters.MapGroup("/{matter}/cites").WithTags("Cites")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        cites.MapPost("/excerpt", Excerpt).WithName("excerpt");
        cites.MapPost("/pinpoint", Pinpoint).WithName("pinpoint");
        cites.MapPost("/render", Render).WithName("renderCites");
    }

    private static async Task<Ok<ExcerptAnswer>> Excerpt(string matter, ExcerptRequest request, MatterStore store, CancellationToken cancel)
    {
        var named = store.Named(matter);
        var document = named.Named(request.Key).Document;
        if (request.To.Page < request.From.Page || request.To.Page - request.From.Page >= MaximumPages)
            throw Refusal.BadRequest("Select words on one page, or on a few pages in a row.");
        var pages = new List<Page>();
        for (var number = request.From.Page; number <= request.To.Page; number++)
        {
            pages.Add(await store.PageAsync(named, document.Key, number, cancel)
                ?? throw Refusal.NotFound("This page is not in the document. It may have been replaced; open it again."));
        }
        var excerpt = Drafting.Quotes.Excerpt.Of(document, pages, request.From.Offset, request.To.Offset, named.Forum(request.Profile), request.InNote);
        return TypedResults.Ok(new ExcerptAnswer(excerpt.Text, excerpt.Words, excerpt.Block, excerpt.Cite, excerpt.Edits));
    }

    private static Ok<PinpointAnswer> Pinpoint(string matter, PinpointRequest request, MatterStore store)
    {
        var named = store.Named(matter);
        var document = named.Named(request.Key).Document;
        var parsed = PinpointParser.Parse(request.Pin, document.Kind);
        var cite = parsed.Pin is { } pin ? Cite.Of(document, pin, named.Forum(request.Profile)) : null;
        return TypedResults.Ok(new PinpointAnswer(cite, parsed.Error, parsed.Warnings));
    }

    private static Ok<RenderAnswer> Render(string matter, RenderRequest request, MatterStore store)
    {
        var refreshed = CiteRefresh.Render(request.Draft, store.Named(matter).View(request.Profile));
        return TypedResults.Ok(new RenderAnswer(refreshed.Edits, refreshed.Changes, refreshed.Kept));
    }
}
