namespace NigerBrief.Drafting.Terms;

/// <summary>A brief read once for all checks of its terms.</summary>
internal sealed class TermsReading
{
    public TermsReading(Draft draft, MatterView matter)
    {
        Draft = draft;
        Matter = matter;
        Passages = Terms.Passages.Of(draft);
        Definitions = DefinitionReader.Read(draft, Passages);
        Concepts = Terms.Concepts.Of(draft.Language, matter.Terms, Definitions);
        var reader = new UseReader(new(Terms.Concepts.Names(draft.Language, Concepts, matter.Documents.Values)), Concepts);
        var uses = Passages.SelectMany(reader.Read).ToList();
        uses.Sort((a, b) => a.Key.CompareTo(b.Key));
        Uses = uses;
        foreach (var use in uses)
            use.Name.Concept?.Uses.Add(use);
    }

    public Draft Draft { get; }

    public MatterView Matter { get; }

    /// <summary>One a paragraph, as the draft has them.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    public IReadOnlyList<Definition> Definitions { get; }

    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Use> Uses { get; }

    /// <summary>Words that look like terms and are none.</summary>
    public IReadOnlyList<Candidate> Candidates => field ??= Terms.Candidates.Of(this);

    public ReadingKey KeyOf(Place place) => Passages[place.Paragraph].KeyAt(place.Start);
}
