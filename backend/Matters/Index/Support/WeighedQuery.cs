using NigerBrief.Matters.Index.Queries;

namespace NigerBrief.Matters.Index.Support;

/// <summary>A query of which any term will do, each with what it says about whether a passage bears a sentence out.</summary>
/// <param name="Weights">One for each term.</param>
public sealed record WeighedQuery(SearchQuery Query, IReadOnlyList<double> Weights);
