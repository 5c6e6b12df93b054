namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>
/// The brief gives an approved term another meaning: its phrase names another day, year or number, or the whole sentence that defines shares no key word with the approved meaning.
/// A sentence often tells what the list describes in other words (<c>On 26 July 2023 the President was overthrown (the “Coup”)</c>), and then this is silent.
/// </summary>
internal sealed class MeaningConflict : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Approved is not null))
        {
            var approved = MeaningWords.Of(concept.Approved!.MeaningIn(reading.Draft.Language));
            var others = concept.Definitions
                .Where(definition => definition is { Uncertain: false, ByReference: null } && concept.ApprovedNames.Overlaps(definition.Names.Select(Concepts.Fold)) &&
                    Conflicts(approved, definition, reading.Draft))
                .ToList();
            if (others.Count > 0)
            {
                yield return new(
                    "meaning-conflict",
                    Severity.Error,
                    concept.Term,
                    new(
                        $"“{concept.Term}” is approved for: “{concept.Approved.MeaningIn(reading.Draft.Language)}”. Here it is given to something else. Choose another term, or have the list changed.",
                        $"« {concept.Term} » est approuvé pour : « {concept.Approved.MeaningIn(reading.Draft.Language)} ». Ici, il est donné à autre chose. Choisissez un autre terme, ou faites changer la liste."),
                    [.. others.Select(definition => definition.Place)],
                    [],
                    []);
            }
        }
    }

    private static bool Conflicts(HashSet<string> approved, Definition definition, Draft draft)
    {
        var meaning = MeaningWords.Of(definition.Meaning);
        if (meaning.Count == 0 || approved.Count == 0)
            return false;
        var sentence = draft.Paragraphs[definition.Place.Paragraph].Text[definition.SentenceStart..definition.Place.Start];
        return MeaningWords.NumbersDiffer(meaning, approved) || !(meaning.Overlaps(approved) || MeaningWords.Of(sentence).Overlaps(approved));
    }
}
