using NigerBrief.Api.Hosting;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Matters;

namespace NigerBrief.Api.Matters;

/// <summary>Finds what a request names, or refuses with the sentence that says what is missing.</summary>
public static class NamedMatter
{
    public static async Task<Matter> NamedAsync(this IMatters matters, string id, CancellationToken cancel) =>
        await matters.FindAsync(id, cancel) ?? throw Refusal.NotFound(new(
            "This matter is not among those you can open. Choose another in the list.",
            "Cette affaire n’est pas de celles que vous pouvez ouvrir. Choisissez-en une autre dans la liste."));

    /// <summary>What the caller was told of it lately, so that what goes into the brief waits for nobody; else all of it as it is now.</summary>
    /// <param name="needed">As for <see cref="IMatters.ToldAsync"/>.</param>
    public static async Task<Matter> NamedAsync(this IMatters matters, string id, Func<Matter, MatterParts?> needed, CancellationToken cancel) =>
        await matters.ToldAsync(id, needed, cancel) ?? await matters.NamedAsync(id, cancel);

    public static RecordEntry Named(this Matter matter, string key) =>
        matter.Record.FirstOrDefault(entry => string.Equals(entry.Document.Key, key, StringComparison.OrdinalIgnoreCase))
        ?? throw Refusal.NotFound(new("This document is not in the record of the matter.", "Ce document n’est pas dans le dossier de l’affaire."));

    /// <param name="profile">The brief's forum; null for the matter's own.</param>
    public static ForumProfile Forum(this Matter matter, string? profile) =>
        ForumProfiles.BuiltIn.GetValueOrDefault(profile ?? matter.Profile)
        ?? throw Refusal.BadRequest(new(
            "This forum is not known. Choose one of those in the list.",
            "Cette juridiction n’est pas connue. Choisissez-en une dans la liste."));

    /// <summary>The version in force of each clause that has one on the day.</summary>
    public static IReadOnlyList<Clause> OfferedClauses(this Matter matter, TimeProvider clock) =>
        [.. matter.Clauses
            .GroupBy(clause => clause.Id, StringComparer.Ordinal)
            .Select(versions => versions.InForce(clock.Today()))
            .OfType<Clause>()
            .OrderBy(clause => clause.Topic, StringComparer.Ordinal).ThenBy(clause => clause.Title, StringComparer.Ordinal)];

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public static MatterView View(this Matter matter, string? profile) => new(
        matter.Id,
        matter.Forum(profile),
        matter.Record.ToDictionary(entry => entry.Document.Key, entry => entry.Document, StringComparer.OrdinalIgnoreCase),
        matter.Terms)
    {
        PageMap = matter.PageMap,
        Questions = [.. matter.Clauses.SelectMany(clause => clause.Slots).Select(slot => slot.Label).Distinct()],
    };
}
