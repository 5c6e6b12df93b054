namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>Words written like a defined term that nobody defined. A paper that takes its terms from another is not asked for them.</summary>
internal sealed class UndefinedCandidate : ITermCheck
{
    /// <summary>Where more are found, the paper likely has its terms from a place or in a form that we do not know.</summary>
    private const int MostTold = 5;

    public IEnumerable<Finding> Check(TermsReading reading)
    {
        // Another spelling of a defined term is told as that.
        var defined = reading.Definitions.SelectMany(definition => definition.Names).Where(name => name.Length > 3).Select(SpellingVariant.Key).ToHashSet(StringComparer.Ordinal);
        var lost = reading.Lost;
        var candidates = reading.Candidates.Where(candidate => !lost.ContainsKey(candidate.Text) && !defined.Contains(SpellingVariant.Key(candidate.Text))).ToList();
        return candidates.Count == 0 || reading.TakesTermsFromAnother ? [] : candidates.Select(candidate => new Finding(
            "undefined-candidate",
            candidates.Count > MostTold ? Severity.Info : Severity.Warning,
            candidate.Text,
            candidate.HasLowerTwin
                ? new(
                    $"“{candidate.Text}” looks like a defined term and also stands in lower case, but is not defined. Define it, or write it in lower case.",
                    $"« {candidate.Text} » a l’air d’un terme défini et figure aussi en minuscules, mais n’est pas défini. Définissez-le, ou écrivez-le en minuscules.")
                : new(
                    $"“{candidate.Text}” looks like a defined term but is not defined. Define it at its first use, or write it in lower case.",
                    $"« {candidate.Text} » a l’air d’un terme défini mais n’est pas défini. Définissez-le à sa première mention, ou écrivez-le en minuscules."),
            candidate.Places,
            [],
            []));
    }
}
