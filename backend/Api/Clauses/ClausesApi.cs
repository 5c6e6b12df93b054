using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Matters;

namespace NigerBrief.Api.Clauses;

/// <summary>The approved clauses, which the pane calls argument blocks.</summary>
public static class ClausesApi
{
    public static void MapClauses(this RouteGroupBuilder matters)
    {
        var clauses = matters.MapGroup("/{matter}/clauses").WithTags("Clauses").ProducesProblem(StatusCodes.Status404NotFound);
        clauses.MapGet("/", List).WithName("listClauses");
        clauses.MapGet("/{id}", Get).WithName("getClause");
        clauses.MapGet("/{id}/versions/{version:int}", GetVersion).WithName("getClauseVersion");
        clauses.MapPost("/{id}/compose", Compose).WithName("composeClause").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    /// <param name="forum">Only what may be used before this forum; null for all.</param>
    private static Ok<IReadOnlyList<ClauseRow>> List(string matter, string? forum, MatterStore store, TimeProvider clock) =>
        TypedResults.Ok<IReadOnlyList<ClauseRow>>([.. store.Named(matter).OfferedClauses(clock)
            .Where(clause => forum is null || clause.Forums.Count == 0 || clause.Forums.Contains(forum))
            .Select(Row)]);

    private static Ok<ClauseDetail> Get(string matter, string id, MatterStore store, TimeProvider clock)
    {
        var named = store.Named(matter);
        return TypedResults.Ok(Detail(named, Offered(named, id, clock)));
    }

    /// <summary>An earlier version can be read, to be compared; it is not composed.</summary>
    private static Ok<ClauseDetail> GetVersion(string matter, string id, int version, MatterStore store, TimeProvider clock)
    {
        var named = store.Named(matter);
        var current = Offered(named, id, clock);
        var found = Approved(named, current.Id).FirstOrDefault(clause => clause.Version == version)
            ?? throw Refusal.NotFound("This version of the argument block is not kept in the matter.");
        return TypedResults.Ok(Detail(named, found));
    }

    private static Ok<ComposeAnswer> Compose(string matter, string id, ComposeRequest request, MatterStore store, TimeProvider clock)
    {
        if (request.HeadingLevel is < 0 or > 9)
            throw Refusal.BadRequest("A heading's level is 1 to 9, or 0 where the block stands under none.");
        var composed = ClauseComposer.Compose(Offered(store.Named(matter), id, clock), request.Values, request.HeadingLevel);
        return TypedResults.Ok(new ComposeAnswer(composed.Edits, composed.Tag, composed.Text, composed.Unfilled, composed.Html));
    }

    private static Clause Offered(Matter matter, string id, TimeProvider clock) =>
        matter.OfferedClauses(clock).FirstOrDefault(clause => clause.Id == id)
        ?? throw Refusal.NotFound("This argument block is not offered: it was withdrawn, has expired, or is not approved yet.");

    private static IEnumerable<Clause> Approved(Matter matter, string id) =>
        matter.Clauses.Where(clause => clause.Id == id && clause.Status == ClauseStatus.Approved).OrderByDescending(clause => clause.Version);

    private static ClauseDetail Detail(Matter matter, Clause clause) =>
        new(Row(clause), ClausePreview.Html(clause), [.. Approved(matter, clause.Id).Select(version => version.Version)]);

    private static ClauseRow Row(Clause clause) => new(
        clause.Id,
        clause.Title,
        clause.Topic,
        clause.Version,
        clause.ApprovedBy,
        clause.ApprovedOn,
        clause.Expires,
        clause.Forums,
        clause.Language,
        clause.ChangeNote,
        clause.Slots,
        ClausePreview.Text(clause));
}
