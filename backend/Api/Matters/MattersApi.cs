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
        group.MapPost("/{matter}/synchronise", Synchronise).WithName("synchroniseMatter").WithTags("Matters")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<IReadOnlyList<MatterSummary>>> List(IMatters matters, TimeProvider clock, CancellationToken cancel) =>
        TypedResults.Ok<IReadOnlyList<MatterSummary>>([.. (await matters.AllAsync(cancel)).Select(matter => Summary(matter, clock))]);

    private static async Task<Ok<MatterDetail>> Get(string matter, IMatters matters, CancellationToken cancel)
    {
        var found = await matters.NamedAsync(matter, cancel);
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
            [.. ForumProfiles.BuiltIn.Values.Select(profile => new ForumChoice(profile.Id, profile.Title, profile.Signals))],
            found.PageMap.Sheets.Count > 0,
            found.Problems));
    }

    /// <summary>Reads the matter anew and tells how far it is. It goes on for as long as the caller listens.</summary>
    private static async Task<ServerSentEventsResult<ReadingProgress>> Synchronise(string matter, IMatters matters, CancellationToken cancel) =>
        TypedResults.ServerSentEvents(matters.SynchroniseAsync(await matters.NamedAsync(matter, cancel), cancel), "progress");

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
