namespace NigerBrief.Drafting.Terms;

/// <summary>A definition as a pattern saw it in one passage, by indexes of the passage's text.</summary>
/// <param name="Meaning">Start and end of the phrase; empty when there is none.</param>
/// <param name="MeaningText">Stands instead of the phrase where the meaning is not one stretch of text.</param>
internal sealed record FoundDefinition(
    TermText Term,
    (int Start, int End) Meaning,
    DefinitionPattern Pattern,
    IReadOnlyList<TermText>? Aliases = null,
    string? MeaningText = null,
    string? ByReference = null,
    string? Language = null,
    bool Uncertain = false)
{
    public Definition In(Passage passage, string language)
    {
        var meaning = Meaning.End > Meaning.Start && Pattern is (DefinitionPattern.Article or DefinitionPattern.Bare or DefinitionPattern.Hereinafter)
            ? (Start: MeaningPhrase.AtItsNoun(passage, Meaning, Term), Meaning.End)
            : Meaning;
        return new(
            passage.Text[Term.Start..Term.End],
            MeaningText ?? passage.Written(meaning.Start, meaning.End),
            passage.PlaceOf(Term.Start, Term.End),
            Pattern,
            Language ?? language,
            [.. (Aliases ?? []).Select(alias => new DefinedAlias(passage.Text[alias.Start..alias.End], passage.PlaceOf(alias.Start, alias.End)))],
            ByReference,
            Uncertain)
        {
            SentenceStart = passage.Original(passage.Sentences.At(Term.Start).Start),
            Phrase = MeaningText is not null || meaning.End <= meaning.Start ? default : (passage.Original(meaning.Start), passage.Original(meaning.End - 1) + 1),
        };
    }
}
