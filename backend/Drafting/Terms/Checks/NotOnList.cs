namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A term of the brief's own, where the matter has a list. Short names of people are nobody's business but the brief's.</summary>
internal sealed class NotOnList : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        if (reading.Matter.Terms.Count == 0)
            yield break;
        foreach (var concept in reading.Concepts.Where(concept => concept.Approved is null && !concept.IsPerson && !concept.Definitions[0].Uncertain))
        {
            yield return new(
                "not-on-list",
                Severity.Info,
                concept.Term,
                new(
                    $"“{concept.Term}” is not on the matter's list of approved terms. Have it added if other briefs will need it.",
                    $"« {concept.Term} » n’est pas sur la liste des termes approuvés de l’affaire. Faites-le ajouter si d’autres mémoires doivent en avoir besoin."),
                [concept.Definitions[0].Place],
                [],
                []);
        }
    }
}
