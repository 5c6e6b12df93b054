using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting;

/// <summary>What a decision may know of the matter, as plain values.</summary>
/// <param name="Profile">The forum's forms of citation that this brief uses.</param>
public sealed record MatterView(
    string Id,
    ForumProfile Profile,
    IReadOnlyDictionary<string, RecordDocument> Documents,
    IReadOnlyList<ApprovedTerm> Terms);
