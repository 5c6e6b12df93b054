using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Merging;
using NigerBrief.Drafting.Clauses.Standing;
using NigerBrief.Drafting.Clauses.Word;
using NigerBrief.Matters;
using NigerBrief.Matters.Index;

namespace NigerBrief.Api.Clauses;

/// <summary>The approved clauses, which the pane calls argument blocks.</summary>
public static class ClausesApi
{
    public static void MapClauses(this RouteGroupBuilder group)
    {
        var clauses = group.MapGroup("/{matter}/clauses").WithTags("Clauses").ProducesProblem(StatusCodes.Status404NotFound);
        clauses.MapGet("/", List).WithName("listClauses");
        clauses.MapGet("/find", Find).WithName("findClauses");
        clauses.MapGet("/{id}", Get).WithName("getClause");
        clauses.MapGet("/{id}/versions/{version:int}", GetVersion).WithName("getClauseVersion");
        clauses.MapPost("/standing", Standing).WithName("checkBlocks").ProducesProblem(StatusCodes.Status400BadRequest);
        clauses.MapPost("/{id}/merge", Merge).WithName("mergeBlock").ProducesProblem(StatusCodes.Status400BadRequest);
        clauses.MapPost("/{id}/compose", Compose).WithName("composeClause").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    /// <param name="forum">Only what may be used before this forum; null for all.</param>
    private static async Task<Ok<IReadOnlyList<ClauseRow>>> List(
        string matter, string? forum, IMatters matters, TimeProvider clock, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        IReadOnlyList<Clause> offered = [.. named.OfferedClauses(clock).Where(clause => forum is null || clause.IsFor(forum))];
        await matters.TellAsync(named, Parts(named, offered), cancel);
        var context = BlockContext.Of(named.View(profile: null));
        return TypedResults.Ok<IReadOnlyList<ClauseRow>>([.. offered.Select(clause => Row(clause, context))]);
    }

    /// <param name="q">What a lawyer typed; empty for all.</param>
    /// <param name="heading">The heading of the brief under which the cursor stands.</param>
    private static async Task<Ok<ClausesFound>> Find(
        string matter, string? q, string? heading, string? forum, IMatters matters, TimeProvider clock, CancellationToken cancel)
    {
        IReadOnlyList<Clause> offered = [.. (await matters.NamedAsync(matter, cancel)).OfferedClauses(clock).Where(clause => forum is null || clause.IsFor(forum))];
        var found = ClauseSearch.Find(offered, q ?? "");
        return TypedResults.Ok(new ClausesFound(
            [.. found.Select(clause => clause.Id)], [.. ClauseSearch.Fitting(found, heading ?? "").Select(clause => clause.Id)]));
    }

    private static async Task<Ok<ClauseDetail>> Get(string matter, string id, IMatters matters, TimeProvider clock, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        var offered = Offered(named, id, clock);
        await matters.TellAsync(named, Parts(named, [offered]), cancel);
        return TypedResults.Ok(Detail(named, offered, (await matters.ClauseVersionsAsync(named, offered.Id, cancel)).Clauses));
    }

    /// <summary>An earlier version can be read, to be compared; it is not composed.</summary>
    private static async Task<Ok<ClauseDetail>> GetVersion(
        string matter, string id, int version, IMatters matters, TimeProvider clock, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        var versions = await matters.ClauseVersionsAsync(named, Offered(named, id, clock).Id, cancel);
        var found = versions.Clauses.FirstOrDefault(clause => clause.Version == version)
            ?? throw (versions.Whole
                ? Refusal.NotFound(new(
                    "This version of the argument block is not kept in the matter.",
                    "Cette version du bloc d’argument n’est pas conservée dans l’affaire."))
                : new Refusal(StatusCodes.Status503ServiceUnavailable, new(
                    "SharePoint does not answer, so earlier versions of this argument block cannot be read. Try again later.",
                    "SharePoint ne répond pas, et les versions antérieures de ce bloc d’argument ne peuvent pas être lues. Réessayez plus tard.")));
        return TypedResults.Ok(Detail(named, found, versions.Clauses));
    }

    private static async Task<Ok<ComposeAnswer>> Compose(
        string matter, string id, ComposeRequest request, IMatters matters, TimeProvider clock, CancellationToken cancel)
    {
        if (request.HeadingLevel is < 0 or > 9)
            throw Refusal.BadRequest(new(
                "A heading's level is 1 to 9, or 0 where the block stands under none.",
                "Le niveau d’un titre va de 1 à 9, ou vaut 0 là où le bloc n’est sous aucun titre."));
        var named = await matters.NamedAsync(
            matter, now => now.OfferedClauses(clock).FirstOrDefault(clause => clause.Id == id) is { } known ? Parts(now, [known], request.Values.Values) : null, cancel);
        var context = BlockContext.Of(named.View(request.Profile), request.Draft);
        var clause = Offered(named, id, clock);
        var body = BodyStyle.Of(request.BodyStyles ?? []);
        var composed = ClauseComposer.Compose(
            clause, request.Values, request.HeadingLevel, context, request.Define?.ToHashSet(StringComparer.Ordinal), body);
        // A Word file brings styles of its own, which only a package carries.
        IReadOnlyList<Edit> edits = [.. composed.Edits.Select(edit => edit is PackageEdit block && clause.Template is null ? NativeBlock.With(block, clause.Title, body) : edit)];
        return TypedResults.Ok(new ComposeAnswer(
            edits, composed.Tag, composed.Text, composed.Unfilled, composed.Html, composed.Wrong, request.Draft is null ? [] : composed.Undefined));
    }

    /// <summary>What blocks are made of: their own text, the documents that they and the answers cite, the approved terms.</summary>
    private static MatterParts Parts(Matter matter, IReadOnlyList<Clause> clauses, IEnumerable<string>? answers = null)
    {
        var keys = clauses.SelectMany(ClauseReferences.Cited).Concat((answers ?? []).Select(answer => CiteTag.Parse(answer)?.Key).OfType<string>()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new()
        {
            Clauses = [.. clauses.Select(clause => clause.Id)],
            Documents = [.. matter.Record.Select(entry => entry.Document.Key).Where(keys.Contains)],
            Terms = clauses.Any(ClauseReferences.UsesTerms),
        };
    }

    /// <summary>How the blocks of a brief stand to what is approved now.</summary>
    private static async Task<Ok<IReadOnlyList<BlockStanding>>> Standing(
        string matter, BlocksRequest request, IMatters matters, TimeProvider clock, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        return TypedResults.Ok(BlockStandings.Of(request.Blocks, named.Clauses, request.Profile ?? named.Profile, clock.Today()));
    }

    /// <summary>Merges what was inserted, what the brief has, and what is approved now.</summary>
    private static async Task<Ok<BlockMerge>> Merge(
        string matter, string id, MergeRequest request, IMatters matters, TimeProvider clock, CancellationToken cancel)
    {
        var named = await matters.NamedAsync(matter, cancel);
        var offered = Offered(named, id, clock);
        var inserted = ClauseTag.Parse(request.Block.Tag) is { } tag && tag.Id == id
            ? (await matters.ClauseVersionsAsync(named, id, cancel)).Clauses.FirstOrDefault(clause => clause.Version == tag.Version)
            : throw Refusal.BadRequest(new(
                "This block is not the one that it is to be merged with. Check the blocks of this brief again.",
                "Ce bloc n’est pas celui avec lequel il doit être fusionné. Vérifiez de nouveau les blocs de ce mémoire."));
        return TypedResults.Ok(BlockMerging.Of(request.Block, inserted, offered, BlockContext.Of(named.View(request.Profile), request.Draft)));
    }

    private static Clause Offered(Matter matter, string id, TimeProvider clock) =>
        matter.OfferedClauses(clock).FirstOrDefault(clause => clause.Id == id)
        ?? throw Refusal.NotFound(new(
            "This argument block is not offered: it was withdrawn, has expired, or is not approved yet.",
            "Ce bloc d’argument n’est pas proposé : il a été retiré, a expiré ou n’est pas encore approuvé."));

    private static ClauseDetail Detail(Matter matter, Clause clause, IReadOnlyList<Clause> versions)
    {
        var context = BlockContext.Of(matter.View(profile: null));
        return new(Row(clause, context), ClausePreview.Html(clause, context), [.. versions.Select(version => version.Version)], ClauseReferences.UsesTerms(clause));
    }

    private static ClauseRow Row(Clause clause, BlockContext context) => new(
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
        ClausePreview.Text(clause, context));
}
