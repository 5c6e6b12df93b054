using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NigerBrief.Api.Cites;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Api.SignIn;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses.Standing;
using NigerBrief.Drafting.Docx;
using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Quotes;
using NigerBrief.Drafting.Terms;
using NigerBrief.Matters;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace NigerBrief.Api.Proof;

/// <summary>Checks of a whole draft, which is never kept.</summary>
public static class ProofApi
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapProof(this RouteGroupBuilder group) =>
        group.MapPost("/{matter}/proof", Check).WithName("proof").WithTags("Proof")
            .Accepts<Draft>("application/json", Docx)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    /// <param name="checks">Groups of checks, parted by commas; all when none is named.</param>
    /// <param name="profile">The brief's forum, in whose form a cite is mended; null for the matter's own.</param>
    /// <param name="session">The same for checks of the same open brief, chosen at random by the pane: what changed since the last is then found sooner.</param>
    private static async Task<Ok<ProofAnswer>> Check(
        string matter, string? checks, string? profile, string? session, HttpRequest request, IMatters matters, RememberedChecks remembered, IOptions<JsonOptions> json, CancellationToken cancel)
    {
        var groups = Groups(checks);
        var named = await matters.NamedAsync(matter, cancel);
        var view = named.View(profile);
        var draft = await ReadAsync(request, json.Value.SerializerOptions, cancel);
        if (Asked(TermsCheck.GroupName))
            view = view with { Removed = RemovedBlock.Of(draft, named.Clauses) };
        var ofCites = Asked(CitesCheck.GroupName);
        HashSet<RecordDocument> cited = ofCites ? [.. CitedDocuments.In(draft, view)] : [];
        if (ofCites)
        {
            view = view with
            {
                Files = await matters.FilesAsync(named, cited, cancel),
                Replaced = await matters.ReplacedAsync(named, draft, cancel),
            };
        }
        var quotes = Asked(QuotesCheck.GroupName) ? await new QuotesOfRecord(matters, named, view, cancel).CheckAsync(draft) : new([], 0);
        var caller = request.HttpContext.User.Caller();
        var result = Proofreading.Run(draft, view, groups, quotes.Findings, remembered.Of(caller, session));
        remembered.Keep(caller, session, result.Memory);
        return TypedResults.Ok(new ProofAnswer(
            result.Findings,
            result.Words,
            [.. result.Definitions.Select(definition => new DefinitionRow(definition.Term, definition.Meaning, definition.Place))],
            quotes.Checked,
            ofCites ? named.NewIn(draft, cited) : new Dictionary<string, string>()));

        bool Asked(string group) => groups?.Contains(group) != false;
    }

    private static HashSet<string>? Groups(string? checks)
    {
        var groups = checks?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal) ?? [];
        if (!groups.IsSubsetOf(Proofreading.Groups))
            throw Refusal.BadRequest(new(
                $"These checks are not known. Choose from: {string.Join(", ", Proofreading.Groups)}.",
                $"Ces contrôles ne sont pas connus. Choisissez parmi : {string.Join(", ", Proofreading.Groups)}."));
        return groups.Count == 0 ? null : groups;
    }

    private static async Task<Draft> ReadAsync(HttpRequest request, JsonSerializerOptions options, CancellationToken cancel)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(Docx, StringComparison.OrdinalIgnoreCase))
        {
            using var docx = new MemoryStream();
            await request.Body.CopyToAsync(docx, cancel);
            return DraftReader.Read(docx);
        }
        if (!request.HasJsonContentType())
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, ProblemSentences.For(StatusCodes.Status415UnsupportedMediaType));
        try
        {
            if (await request.ReadFromJsonAsync<Draft>(options, cancel) is { } draft)
                return draft;
        }
        catch (JsonException)
        {
            // Said below, in a sentence.
        }
        throw Refusal.BadRequest(new(
            "The draft could not be read. Reload the pane and check again.",
            "Le projet n’a pas pu être lu. Rechargez le volet et contrôlez à nouveau."));
    }
}
