using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Terms;
using NigerBrief.Matters;

namespace NigerBrief.Api.Terms;

/// <summary>The matter's approved list of defined terms.</summary>
public static class TermsApi
{
    public static void MapTerms(this RouteGroupBuilder group)
    {
        var terms = group.MapGroup("/{matter}/terms").WithTags("Terms")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        terms.MapGet("", List).WithName("listTerms");
        terms.MapPost("/standing", Standing).WithName("termsStanding");
        terms.MapPost("/brief", OfBrief).WithName("termsOfBrief");
        terms.MapPost("/file", File).WithName("termsFile");
        terms.MapPost("/compare", Compare).WithName("compareTerms");
    }

    private static async Task<Ok<IReadOnlyList<ApprovedTerm>>> List(string matter, IMatters matters, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        await matters.TellAsync(named, new() { Terms = true }, cancel);
        return TypedResults.Ok(named.Terms);
    }

    private static async Task<Ok<IReadOnlyList<TermStanding>>> Standing(string matter, Draft draft, IMatters matters, CancellationToken cancel) =>
        TypedResults.Ok(TermStanding.Of(draft, (await matters.NamedAsync(matter, _ => new() { Terms = true }, cancel)).View(null)));

    private static async Task<Ok<IReadOnlyList<BriefTerm>>> OfBrief(string matter, Draft draft, IMatters matters, CancellationToken cancel) =>
        TypedResults.Ok(BriefTerms.Of(draft, (await matters.NamedAsync(matter, cancel)).View(null)));

    private static async Task<Ok<TermsFileAnswer>> File(string matter, TermsFileRequest request, IMatters matters, CancellationToken cancel)
    {
        var terms = BriefTerms.Of(request.Draft, (await matters.NamedAsync(matter, cancel)).View(null)).Where(term => !request.Proposal || !term.Approved).ToList();
        return TypedResults.Ok(new TermsFileAnswer(TermsCsv.Write(terms, request.Proposal ? "proposed from a brief" : ""), terms.Count));
    }

    private static async Task<Ok<TermsComparisonAnswer>> Compare(string matter, TermsComparisonRequest request, IMatters matters, CancellationToken cancel)
    {
        var (file, problems) = TermsFile.Parse(request.FileName, request.Text);
        var brief = BriefTerms.Of(request.Draft, (await matters.NamedAsync(matter, cancel)).View(null));
        return TypedResults.Ok(new TermsComparisonAnswer(problems.Count > 0 ? [] : TermsComparison.Of(brief, file), problems));
    }
}
