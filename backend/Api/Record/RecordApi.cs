using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Api.Search;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Matters;

namespace NigerBrief.Api.Record;

/// <summary>The record of a case: its documents, their pages, and the search over them.</summary>
public static class RecordApi
{
    private const int DefaultTake = 20;
    private const int MaximumTake = 100;
    private const int MaximumSentence = 5000;

    public static void MapRecord(this RouteGroupBuilder group)
    {
        var record = group.MapGroup("/{matter}/record").WithTags("Record").ProducesProblem(StatusCodes.Status404NotFound);
        record.MapGet("/", List).WithName("listRecord");
        record.MapGet("/search", Search).WithName("searchRecord").ProducesProblem(StatusCodes.Status400BadRequest);
        record.MapPost("/support", Support).WithName("findSupport").ProducesProblem(StatusCodes.Status400BadRequest);
        record.MapGet("/{key}/pages/{page:int}", ViewPage).WithName("getPage");
        record.MapGet("/{key}/file", OpenFile).WithName("getFile");
    }

    private static async Task<Ok<IReadOnlyList<RecordRow>>> List(string matter, IMatters matters, CancellationToken cancel)
    {
        var found = await matters.NamedAsync(matter, cancel);
        await matters.TellAsync(found, new() { Documents = [.. found.Record.Select(entry => entry.Document.Key)], PageMap = true }, cancel);
        return TypedResults.Ok<IReadOnlyList<RecordRow>>([.. found.Record.Select(Row)]);
    }

    private static async Task<Ok<SearchAnswer>> Search(
        string matter, string? q, [AsParameters] RecordFilter filter, int? take, string? profile, IMatters matters, CancellationToken cancel)
    {
        var found = await matters.NamedAsync(matter, cancel);
        var forum = found.Forum(profile);
        var query = SearchApi.Query(q);
        var result = query.Length == 0
            ? SearchResult.None
            : await matters.SearchAsync(found, query, filter.Read(), Math.Clamp(take ?? DefaultTake, 1, MaximumTake), cancel);
        return TypedResults.Ok(await AnswerAsync(matters, found, result, forum, cancel));
    }

    private static async Task<Ok<SearchAnswer>> Support(string matter, SupportRequest request, IMatters matters, CancellationToken cancel)
    {
        var found = await matters.NamedAsync(matter, cancel);
        var forum = found.Forum(request.Profile);
        if (request.Text.Length > MaximumSentence)
            throw Refusal.BadRequest(new(
                "This is more than a passage can bear out. Select one sentence, or a few.",
                "C’est plus qu’un passage ne peut appuyer. Sélectionnez une phrase, ou quelques-unes."));
        return TypedResults.Ok(await AnswerAsync(matters, found, await matters.SupportAsync(found, request.Text, DefaultTake, cancel), forum, cancel));
    }

    private static async Task<SearchAnswer> AnswerAsync(IMatters matters, Matter matter, SearchResult result, ForumProfile forum, CancellationToken cancel)
    {
        var passages = new List<Passage>(result.Hits.Count);
        foreach (var hit in result.Hits)
        {
            var document = matter.Named(hit.Document).Document;
            if (await matters.PageAsync(matter, document.Key, hit.Page, cancel) is { } page)
                passages.Add(PassageOf(document, page, hit, forum));
        }
        await matters.TellAsync(matter, new() { Documents = [.. passages.Select(passage => passage.Key).Distinct()], PageMap = true }, cancel);
        return new(result.Total, passages, result.Documents, result.Reading, BeingRead(matter));
    }

    private static int BeingRead(Matter matter) => matter.Record.Count(entry => entry.BeingRead);

    private static async Task<Ok<PageView>> ViewPage(
        string matter, string key, int page, string? profile, IMatters matters, CancellationToken cancel)
    {
        var found = await matters.NamedAsync(matter, cancel);
        var entry = found.Named(key);
        if (entry.Unreadable is { } reason)
            throw Refusal.NotFound(reason);
        var text = await matters.PageAsync(found, entry.Document.Key, page, cancel)
            ?? throw Refusal.NotFound(new($"This document has {entry.Pages} pages.", $"Ce document a {entry.Pages} pages."));
        await matters.TellAsync(found, new() { Documents = [entry.Document.Key], Pages = [(entry.Document.Key, page)], PageMap = true }, cancel);
        return TypedResults.Ok(new PageView(
            entry.Document.Key,
            entry.Document.Title,
            entry.Document.CiteAs,
            entry.Document.Confidential,
            text.Number,
            entry.Pages,
            text.FilePage,
            text.Printed,
            text.Lines,
            text.Recognised,
            Cite.OfPage(entry.Document, text, found.Forum(profile)),
            Path.GetExtension(entry.File).Equals(".pdf", StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task<FileStreamHttpResult> OpenFile(string matter, string key, IMatters matters, HttpResponse response, CancellationToken cancel)
    {
        var found = await matters.NamedAsync(matter, cancel);
        var entry = found.Named(key);
        var stream = await matters.OpenFileAsync(found, entry.Document.Key, cancel)
            ?? throw Refusal.NotFound(new(
                "The file of this document is not there any more. Ask whoever keeps the record.",
                "Le fichier de ce document n’est plus là. Adressez-vous à la personne qui tient le dossier."));
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.File(stream, OriginalType.Of(entry.File), enableRangeProcessing: true);
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
        page.Recognised,
        Cite.For(document, page, hit.FirstLine, hit.LastLine, forum));
}
