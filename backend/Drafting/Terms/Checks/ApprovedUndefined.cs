namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>An approved term that each brief must define, used without a definition.</summary>
internal sealed class ApprovedUndefined : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var lost = reading.Lost;
        foreach (var concept in reading.Concepts.Where(concept => concept.Approved is { Define: true } && concept.Definitions.Count == 0 && !lost.ContainsKey(concept.Term)))
        {
            var uses = concept.ProperUses.ToList();
            if (uses.Count > 0)
            {
                yield return new(
                    "approved-undefined",
                    Severity.Warning,
                    concept.Term,
                    new(
                        $"“{uses[0].Surface}” is used but not defined in this brief. Define it at its first use: “{concept.Approved!.Meaning}”.",
                        $"« {uses[0].Surface} » est employé sans être défini dans ce mémoire. Définissez-le à sa première mention : « {concept.Approved.Meaning} »."),
                    Places.Of(uses),
                    [],
                    []);
            }
        }
    }
}
