using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Here;
using NigerBrief.Drafting.Cites.Tables;
using NigerBrief.Matters;

namespace NigerBrief.Api.Cites;

/// <summary>Cites and quotations as they must stand in the brief.</summary>
public static class CitesApi
{
    /// <summary>A longer quotation is no quotation.</summary>
    private const int MaximumPages = 5;

    private static readonly MatterParts PageMap = new() { PageMap = true };

    public static void MapCites(this RouteGroupBuilder group)
    {
        var cites = group.MapGroup("/{matter}/cites").WithTags("Cites")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        cites.MapPost("/excerpt", Excerpt).WithName("excerpt");
        cites.MapPost("/pinpoint", Pinpoint).WithName("pinpoint");
        cites.MapPost("/insert", Insert).WithName("insertCite");
        cites.MapPost("/read", Read).WithName("readCite");
        cites.MapPost("/change", Change).WithName("changeCite");
        cites.MapPost("/remove", Remove).WithName("removeCite");
        cites.MapPost("/render", Render).WithName("renderCites");
        cites.MapPost("/adopt", Adopt).WithName("adoptCites");
        cites.MapPost("/tables", MakeTable).WithName("makeTable");
    }

    private static async Task<Ok<ExcerptAnswer>> Excerpt(string matter, ExcerptRequest request, IMatters matters, CancellationToken cancel)
    {
        if (request.From.Page < 1 || request.To.Page < request.From.Page || request.To.Page - request.From.Page >= MaximumPages)
            throw Refusal.BadRequest(new(
                "Select words on one page, or on a few pages in a row.",
                "Sélectionnez des mots sur une page, ou sur quelques pages de suite."));
        var selected = Enumerable.Range(request.From.Page, request.To.Page - request.From.Page + 1);
        var named = await matters.NamedAsync(
            matter, _ => new() { Documents = [request.Key], Pages = [.. selected.Select(page => (request.Key, page))] }, cancel);
        var document = named.Named(request.Key).Document;
        var pages = new List<Page>();
        foreach (var number in selected)
        {
            pages.Add(await matters.PageAsync(named, document.Key, number, cancel)
                ?? throw Refusal.NotFound(new(
                    "This page is not in the document. It may have been replaced; open it again.",
                    "Cette page n’est pas dans le document. Il a peut-être été remplacé ; ouvrez-le de nouveau.")));
        }
        var excerpt = Drafting.Quotes.Excerpt.Of(document, pages, request.From.Offset, request.To.Offset, named.Forum(request.Profile), request.InNote);
        return TypedResults.Ok(new ExcerptAnswer(excerpt.Text, excerpt.Words, excerpt.Block, excerpt.Cite, excerpt.Edits, named.FileOf(excerpt.Cite.Tag)));
    }

    private static async Task<Ok<PinpointAnswer>> Pinpoint(string matter, PinpointRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, _ => new() { Documents = [request.Key] }, cancel);
        var entry = named.Named(request.Key);
        var parsed = PinpointParser.Parse(request.Pin, entry.Document, await matters.ExtentAsync(named, entry, cancel));
        if (parsed.Pin is not { } pin)
            return TypedResults.Ok(new PinpointAnswer(null, parsed.Error, parsed.Warnings));
        return TypedResults.Ok(new PinpointAnswer(Cite.Of(entry.Document, pin, named.Forum(request.Profile)), null, parsed.Warnings));
    }

    private static async Task<Ok<CiteWriteAnswer>> Insert(string matter, InsertRequest request, IMatters matters, CancellationToken cancel)
    {
        var (key, pin) = Tagged(request.Tag);
        var named = await matters.NamedAsync(matter, now => CitedIn(request.Spot, now, request.Profile, key), cancel);
        var cite = SourceCite.Typed(named.Named(key).Document, pin, request.Signal, request.Explanation);
        var view = await matters.WithParagraphsAsync(named, named.View(request.Profile), new([request.Spot.Paragraph]), cancel);
        return TypedResults.Ok(CiteWriteAnswer.Of(CiteInsertion.Of(request.Spot, cite, request.Position, view), named.FileOf(request.Tag)));
    }

    private static async Task<Ok<CiteHereAnswer>> Read(string matter, CiteRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, now => CitedIn(request.Spot, now, request.Profile), cancel);
        if (CiteAtCursor.Of(request.Spot, named.View(request.Profile)) is not { } cite)
            return TypedResults.Ok(new CiteHereAnswer(null));
        var (key, pin) = Tagged(cite.Cite.Tag);
        var entry = named.Named(key);
        var page = await matters.CitedPageAsync(named, entry, pin, cancel);
        var lines = page is null ? null : CitedPage.Lines(entry.Document, page, pin);
        return TypedResults.Ok(new CiteHereAnswer(new(
            cite.Text, entry.Document.Key, entry.Document.Title, page?.Number, lines?.First, lines?.Last, cite.Cite, cite.Signal, cite.Explanation, cite.Parallel)));
    }

    private static async Task<Ok<CiteWriteAnswer>> Change(string matter, ChangeRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, now => CitedIn(request.Spot, now, request.Profile), cancel);
        Pinpoint? pin = request.Tag is { } tag ? Tagged(tag).Pin : null;
        var change = CiteEditing.Change(request.Spot, pin, request.Signal, request.Explanation, named.View(request.Profile));
        return TypedResults.Ok(CiteWriteAnswer.Of(change, request.Tag is null ? null : named.FileOf(request.Tag)));
    }

    private static async Task<Ok<CiteWriteAnswer>> Remove(string matter, CiteRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, now => CitedIn(request.Spot, now, request.Profile), cancel);
        return TypedResults.Ok(CiteWriteAnswer.Of(CiteEditing.Remove(request.Spot, named.View(request.Profile))));
    }

    private static (string Key, Pinpoint Pin) Tagged(string tag) => CiteTag.Parse(tag) ?? throw Refusal.BadRequest(new(
        "This is no cite that Niger Brief wrote.",
        "Ce n’est pas une référence écrite par Niger Brief."));

    private static async Task<Ok<RenderAnswer>> Render(string matter, RenderRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, now => CitedIn(request.Draft, now, request.Profile), cancel);
        var view = await matters.WithParagraphsAsync(named, named.View(request.Profile), request.Draft, cancel);
        var refreshed = CiteRefresh.Render(request.Draft, view, request.Settings);
        await matters.TellAsync(named, PageMap, cancel);
        return TypedResults.Ok(new RenderAnswer(refreshed.Edits, refreshed.Changes, refreshed.Kept, refreshed.Unmapped, named.NewIn(request.Draft, refreshed.Cited), FormerRecord.NewIn(request.Draft, view, refreshed)));
    }

    private static async Task<Ok<AdoptedCites>> Adopt(string matter, AdoptRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, now => CitedIn(request.Draft, now, request.Profile), cancel);
        var view = named.View(request.Profile);
        // “ER 245” is in the volume that has the page.
        var volumes = CitedDocuments.In(request.Draft, view).Where(document => document.Volume is not null).ToHashSet();
        view = view with { Files = await matters.FilesAsync(named, volumes, cancel) };
        return TypedResults.Ok(CiteAdoption.Of(request.Draft, view, request.LiveNotes));
    }

    private static async Task<Ok<TableAnswer>> MakeTable(string matter, TableRequest request, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(
            matter,
            now => request.Kind == CiteTableKind.Cites
                ? CitedIn(request.Draft, now, request.Profile)
                : PageMap with { Documents = [.. now.Record.Select(entry => entry.Document.Key)] },
            cancel);
        var table = CiteTable.Of(request.Kind, request.Draft, named.View(request.Profile), request.Settings ?? new(), request.Pages);
        await matters.TellAsync(named, PageMap, cancel);
        return TypedResults.Ok(new TableAnswer(table, [TableBlock.Of(table, request.Draft)]));
    }

    /// <param name="key">Of a document that is to be cited there.</param>
    private static MatterParts? CitedIn(CiteSpot spot, Matter matter, string? profile, string? key = null) =>
        CitedIn(new([spot.Paragraph]), matter, profile) is { } cited ? cited with { Documents = [.. cited.Documents, .. key is null ? [] : new[] { key }] } : null;

    /// <returns>Null when the draft cites what the matter has not: it may have come since.</returns>
    private static MatterParts? CitedIn(Draft draft, Matter matter, string? profile)
    {
        var view = matter.View(profile);
        return draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => CiteTag.Parse(control.Tag)?.Key).OfType<string>().All(view.Documents.ContainsKey)
            ? PageMap with { Documents = [.. CitedDocuments.In(draft, view).Select(document => document.Key)] }
            : null;
    }
}
