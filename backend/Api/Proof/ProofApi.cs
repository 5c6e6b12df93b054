using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Docx;
using NigerBrief.Drafting.Proof;
using NigerBrief.Matters;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace NigerBrief.Api.Proof;

/// <summary>Checks of a whole draft, which is never kept.</summary>
public static class ProofApi
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapProof(this RouteGroupBuilder matters) =>
        matters.MapPost("/{matter}/proof", Check).WithName("proof").WithTags("Proof")
            .Accepts<Draft>("application/json", Docx)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    /// <param name="checks">Groups of checks, parted by commas; null for all.</param>
    private static async Task<Ok<ProofAnswer>> Check(
        string matter, string? checks, HttpRequest request, MatterStore store, IOptions<JsonOptions> json, CancellationToken cancel)
    {
        var view = store.Named(matter).View(profile: null);
        var groups = checks?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var result = Proofreading.Run(await ReadAsync(request, json.Value.SerializerOptions, cancel), view, groups);
        return TypedResults.Ok(new ProofAnswer(
            result.Findings,
            result.Words,
            [.. result.Definitions.Select(definition => new DefinitionRow(definition.Term, definition.Meaning, definition.Place))]));
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
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "Send the draft as JSON or as a Word document (.docx).");
        try
        {
            var draft = await request.ReadFromJsonAsync<Draft>(options, cancel);
            if (draft is not null && draft.Paragraphs.All(paragraph => paragraph is not null))
                return draft;
        }
        catch (JsonException)
        {
            // Said below, in a sentence.
        }
        throw Refusal.BadRequest("The draft could not be read. Reload the pane and check again.");
    }
}
