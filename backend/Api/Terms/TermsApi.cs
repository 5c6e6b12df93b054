using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting.Terms;
using NigerBrief.Matters;

namespace NigerBrief.Api.Terms;

/// <summary>The matter's approved list of defined terms.</summary>
public static class TermsApi
{
    public static void MapTerms(this RouteGroupBuilder matters) =>
        matters.MapGet("/{matter}/terms", List).WithName("listTerms").WithTags("Terms").ProducesProblem(StatusCodes.Status404NotFound);

    private static Ok<IReadOnlyList<ApprovedTerm>> List(string matter, MatterStore store) => TypedResults.Ok(store.Named(matter).Terms);
}
