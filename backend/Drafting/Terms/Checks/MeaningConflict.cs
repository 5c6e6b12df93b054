namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>The brief gives an approved term another meaning. Meanings are told apart by their key words, so the lawyer decides.</summary>
internal sealed class MeaningConflict : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Approved is not null))
        {
            var approved = MeaningWords.Of(concept.Approved!.Meaning);
            var others = concept.Definitions
                .Where(definition => definition is { Uncertain: false, ByReference: null } && concept.ApprovedNames.Overlaps(definition.Names.Select(Concepts.Fold)) && Conflicts(approved, definition))
                .ToList();
            if (others.Count > 0)
            {
                yield return new(
                    "meaning-conflict",
                    Severity.Error,
                    concept.Term,
                    new(
                        $"“{concept.Term}” is approved for: “{concept.Approved.Meaning}”. Here it is given to something else. Choose another term, or have the list changed.",
                        $"« {concept.Term} » est approuvé pour : « {concept.Approved.Meaning} ». Ici, il est donné à autre chose. Choisissez un autre terme, ou faites changer la liste."),
                    [.. others.Select(definition => definition.Place)],
                    [],
                    []);
            }
        }
    }

    private static bool Conflicts(HashSet<string> approved, Definition definition)
    {
        var words = MeaningWords.Of(definition.Meaning);
        words.ExceptWith(MeaningWords.Of(definition.Term));
        return words.Count > 0 && approved.Count > 0 && (!words.Overlaps(approved) || MeaningWords.YearsDiffer(words, approved));
    }
}
