using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Drafting.Cites;
using NigerBrief.Matters;

namespace NigerBrief.Api.Matters;

/// <summary>The matters that the caller may see.</summary>
public static class MattersApi
{
    public static void MapMatters(this RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName("listMatters").WithTags("Matters");
        group.MapGet("/{matter}", Get).WithName("getMatter").WithTags("Matters").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<IReadOnlyList<MatterSummary>> List(MatterStore store, TimeProvider clock) =>
        TypedResults.Ok<IReadOnlyList<MatterSummary>>([.. store.All.Select(matter => Summary(matter, clock))]);

    private static Ok<MatterDetail> Get(string matter, MatterStore store)
    {
        var found = store.Named(matter);
        return TypedResults.Ok(new MatterDetail(
            found.Id,
            found.Title,
            found.Tribunal,
            found.Profile,
            found.Languages,
            found.Notice,
            found.WordLimit,
            found.Synchronised,
            found.Stale,
            [.. ForumProfiles.BuiltIn.Values.Select(profile => new ForumChoice(profile.Id, profile.Title))],
            found.Problems));
    }

    private static MatterSummary Summary(Matter matter, TimeProvider clock) => new(
        matter.Id,
        matter.Title,
        matter.Tribunal,
        matter.Profile,
        matter.Languages,
        matter.Notice,
        matter.Record.Count(entry => entry.Unreadable is null),
        matter.OfferedClauses(clock).Count,
        matter.Terms.Count,
        matter.Problems.Count,
        matter.Synchronised,
        matter.Stale);
}
