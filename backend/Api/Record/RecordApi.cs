using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Matters;

namespace NigerBrief.Api.Record;

/// <summary>The record of a case: its documents, their pages, and the search over them.</summary>
public static class RecordApi
{
    private const int DefaultTake = 20;
    private const int MaximumTake = 100;
    private const int MaximumQuery = 500;

    public static void MapRecord(this RouteGroupBuilder matters)
    {
        var record = matters.MapGroup("/{matter}/record").WithTags("Record").ProducesProblem(StatusCodes.Status404NotFound);
        record.MapGet("/", List).WithName("listRecord");
        record.MapGet("/search", Search).WithName("searchRecord").ProducesProblem(StatusCodes.Status400BadRequest);
        record.MapGet("/{key}/pages/{page:int}", ViewPage).WithName("getPage");
        record.MapGet("/{key}/file", OpenFile).WithName("getFile");
    }

    private static Ok<IReadOnlyList<RecordRow>> List(string matter, MatterStore store) =>
        TypedResults.Ok<IReadOnlyList<RecordRow>>([.. store.Named(matter).Record.Select(Row)]);

    private static async Task<Ok<SearchAnswer>> Search(
        string matter, string? q, string? @in, int? take, string? profile, MatterStore store, CancellationToken cancel)
    {
        var found = store.Named(matter);
        var forum = found.Forum(profile);
        var query = q?.Trim() ?? "";
        if (query.Length > MaximumQuery)
            throw Refusal.BadRequest("These search words are too long. Search for one sentence at most.");
        if (query.Length == 0)
            return TypedResults.Ok(new SearchAnswer(0, [], BeingRead(found)));

        var result = await store.SearchAsync(found, query, @in, Math.Clamp(take ?? DefaultTake, 1, MaximumTake), cancel);
        var passages = new List<Passage>(result.Hits.Count);
        foreach (var hit in result.Hits)
        {
            var document = found.Named(hit.Document).Document;
            if (await store.PageAsync(found, document.Key, hit.Page, cancel) is { } page)
                passages.Add(PassageOf(document, page, hit, forum));
        }
        return TypedResults.Ok(new SearchAnswer(result.Total, passages, BeingRead(found)));
    }

    private static int BeingRead(Matter matter) => matter.Record.Count(entry => entry.BeingRead);

    private static async Task<Ok<PageView>> ViewPage(
        string matter, string key, int page, string? profile, MatterStore store, CancellationToken cancel)
    {
        var found = store.Named(matter);
        var entry = found.Named(key);
        if (entry.Unreadable is { } reason)
            throw Refusal.NotFound(reason);
        var text = await store.PageAsync(found, entry.Document.Key, page, cancel)
            ?? throw Refusal.NotFound($"This document has {entry.Pages} pages.");
        return TypedResults.Ok(new PageView(
            entry.Document.Key,
            entry.Document.Title,
            entry.Document.CiteAs,
            entry.Document.Confidential,
            text.Number,
            entry.Pages,
            text.Printed,
            text.Lines,
            Cite.OfPage(entry.Document, text, found.Forum(profile))));
    }

    private static FileStreamHttpResult OpenFile(string matter, string key, MatterStore store)
    {
        var found = store.Named(matter);
        var entry = found.Named(key);
        var stream = store.OpenFile(found, entry.Document.Key)
            ?? throw Refusal.NotFound("The file of this document is not there any more. Ask whoever keeps the record.");
        var type = new FileExtensionContentTypeProvider().TryGetContentType(entry.File, out var known) ? known : "application/octet-stream";
        return TypedResults.File(stream, type, enableRangeProcessing: true);
    }

    private static RecordRow Row(RecordEntry entry) => new(
        entry.Document.Key,
        entry.Document.Title,
        entry.Document.CiteAs,
        entry.Document.Exhibit,
        entry.Document.Kind,
        entry.Document.Date,
        entry.Document.Language,
        entry.Document.Confidential,
        entry.Pages,
        entry.Unreadable,
        entry.BeingRead);

    private static Passage PassageOf(RecordDocument document, Page page, SearchHit hit, ForumProfile forum) => new(
        document.Key,
        document.Title,
        document.CiteAs,
        document.Exhibit,
        document.Kind,
        document.Date,
        document.Confidential,
        page.Number,
        page.Printed,
        hit.FirstLine,
        hit.LastLine,
        hit.MatchLine,
        hit.Snippet,
        hit.Highlights,
        Cite.For(document, page, hit.FirstLine, hit.LastLine, forum));
}
