namespace NigerBrief.Drafting.Terms;

/// <summary>Finds the approved concept that a definition under another name means.</summary>
internal sealed class MeaningIndex
{
    private const double Alike = 0.6;

    private readonly List<(HashSet<string> Words, Concept Concept)> approved;

    /// <param name="language">Of the brief.</param>
    public MeaningIndex(IEnumerable<Concept> concepts, string language) => approved =
        [.. concepts.Where(concept => concept.Approved is not null).Select(concept => (MeaningWords.Of(concept.Approved!.MeaningIn(language)), concept))];

    public Concept? Find(Definition definition)
    {
        if (approved.Count == 0 || definition.Uncertain)
            return null;
        var words = MeaningWords.Of(definition.Meaning);
        if (words.Count < 2)
            return null;
        foreach (var (known, concept) in approved)
        {
            var shared = words.Count(known.Contains);
            if (shared >= 2 && shared >= Alike * (words.Count + known.Count - shared))
                return concept;
        }

        return null;
    }
}
