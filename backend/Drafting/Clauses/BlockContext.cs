using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Clauses;

/// <summary>For which matter and which brief a block is made.</summary>
/// <param name="Terms">What the brief itself defines.</param>
public sealed record BlockContext(MatterView Matter, TermForms Terms)
{
    /// <summary>Where a clause is only read: no record, no terms, no brief.</summary>
    public static BlockContext Nowhere { get; } = new(
        new("", ForumProfiles.BuiltIn["icj"], new Dictionary<string, RecordDocument>(), []), TermForms.None);

    /// <param name="draft">The brief; null where it is not at hand, and every term is written as approved.</param>
    public static BlockContext Of(MatterView matter, Draft? draft = null) => new(matter, draft is null ? TermForms.None : TermForms.Of(draft, matter));

    /// <summary>The approved term of that name, or of which that is an allowed form.</summary>
    public ApprovedTerm? Approved(string name) =>
        Matter.Terms.FirstOrDefault(term => term.Term == name) ?? Matter.Terms.FirstOrDefault(term => term.Aliases.Contains(name));
}
