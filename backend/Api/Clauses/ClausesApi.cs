using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Hosting;
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

    private static Ok<IReadOnlyList<ClauseRow>> List(string matter, string? forum, MatterStore store) => throw new Refusal(StatusCodes.Status501NotImplemented, "This version does not do this yet.");

    private static Ok<ClauseDetail> Get(string matter, string id, MatterStore store) => throw new Refusal(StatusCodes.Status501NotImplemented, "This version does not do this yet.");

    private static Ok<ClauseDetail> GetVersion(string matter, string id, int version, MatterStore store) => throw new Refusal(StatusCodes.Status501NotImplemented, "This version does not do this yet.");

    private static Ok<ComposeAnswer> Compose(string matter, string id, ComposeRequest request, MatterStore store) =>
        throw new Refusal(StatusCodes.Status501NotImplemented, "This version does not do this yet.");
}
