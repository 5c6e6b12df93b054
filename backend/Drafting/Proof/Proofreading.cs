using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Proof;

/// <summary>Runs the checks over a brief.</summary>
public static class Proofreading
{
    /// <param name="groups">Names of the groups wanted (<c>terms</c>); null for all.</param>
    public static ProofResult Run(Draft draft, MatterView matter, IReadOnlySet<string>? groups = null)
    {
        var reading = new TermsReading(draft, matter);
        var findings = groups?.Contains(TermsCheck.GroupName) == false ? [] : TermsCheck.Check(reading);
        return new([.. findings.OrderBy(finding => reading.KeyOf(finding.Places[0]))], WordCount.Of(draft), reading.Definitions);
    }
}
