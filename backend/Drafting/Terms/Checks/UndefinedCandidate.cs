namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>Words written like a defined term that nobody defined.</summary>
internal sealed class UndefinedCandidate : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading) => reading.Candidates.Where(candidate => !IsSpelling(reading, candidate)).Select(candidate => new Finding(
        "undefined-candidate",
        Severity.Warning,
        candidate.Text,
        candidate.HasLowerTwin
            ? $"“{candidate.Text}” looks like a defined term and also stands in lower case, but is not defined. Define it, or write it in lower case."
            : $"“{candidate.Text}” looks like a defined term but is not defined. Define it at its first use, or write it in lower case.",
        candidate.Places,
        [],
        []));

    /// <summary>That of a defined term, which is told there.</summary>
    private static bool IsSpelling(TermsReading reading, Candidate candidate) =>
        reading.Definitions.Any(definition => definition.Names.Any(name => name.Length > 3 && SpellingVariant.Key(name) == SpellingVariant.Key(candidate.Text)));
}
