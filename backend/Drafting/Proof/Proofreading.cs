using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Quotes;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Proof;

/// <summary>Runs the checks over a brief.</summary>
public static class Proofreading
{
    /// <summary>Names of all groups of checks.</summary>
    public static IReadOnlyList<string> Groups { get; } = [TermsCheck.GroupName, CitesCheck.GroupName, QuotesCheck.GroupName, BlocksCheck.GroupName];

    /// <param name="groups">Names of the groups wanted (<c>terms</c>, <c>cites</c>); null for all.</param>
    /// <param name="quotes">What the record says of the quotations, which nothing here can read.</param>
    /// <param name="memory">Of the check before, or an empty one: only the paragraphs that it does not know are read. It changes nothing in what is found.</param>
    public static ProofResult Run(
        Draft draft, MatterView matter, IReadOnlySet<string>? groups = null, IReadOnlyList<Finding>? quotes = null, TermsMemory? memory = null)
    {
        var reading = new TermsReading(draft, matter, memory);
        IEnumerable<Finding> Of(string group, Func<IEnumerable<Finding>> check) => groups?.Contains(group) == false ? [] : check();
        var findings = Of(TermsCheck.GroupName, () => TermsCheck.Check(reading))
            .Concat(Of(CitesCheck.GroupName, () => CitesCheck.Check(new BriefCites(draft, matter))))
            .Concat(Of(BlocksCheck.GroupName, () => new BlocksCheck().Check(draft, matter)))
            .Concat(quotes ?? []);
        return new(
            [.. findings.OrderBy(finding => finding.Places.Count == 0).ThenBy(finding => finding.Places is [var first, ..] ? reading.KeyOf(first) : default)],
            reading.Words,
            reading.Definitions,
            reading.Memory());
    }
}
