using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting.Terms;
using NigerBrief.Matters;

namespace NigerBrief.Api.Terms;

/// <summary>The matter's approved list of defined terms.</summary>
public static class TermsApi
{
    public static void MapTerms(this RouteGroupBuilder group) =>
        group.MapGet("/{matter}/terms", List).WithName("listTerms").WithTags("Terms").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<IReadOnlyList<ApprovedTerm>>> List(string matter, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        await matters.TellAsync(named, new() { Terms = true }, cancel);
        return TypedResults.Ok(named.Terms);
    }
}
