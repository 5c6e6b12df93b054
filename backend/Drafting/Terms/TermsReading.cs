using NigerBrief.Drafting.Proof;

namespace NigerBrief.Drafting.Terms;

/// <summary>A brief read once for all checks of its terms.</summary>
internal sealed class TermsReading
{
    private readonly TermsMemory? before;
    private readonly UInt128[] hashes;
    private readonly UInt128 namesHash;
    private readonly IReadOnlyList<ParagraphMemory?> known;

    private bool? takesTermsFromAnother;

    /// <summary>The uses of each passage, in the order of the text.</summary>
    private readonly Use[][] usesOf;

    /// <param name="before">What the check before read of this brief; null when there was none.</param>
    public TermsReading(Draft draft, MatterView matter, TermsMemory? before = null)
    {
        Draft = draft;
        Matter = matter;
        this.before = before;
        var kinds = Terms.Passages.Kinds(draft);
        var order = new ReadingOrder(draft);
        hashes = before?.HashesOf(draft, kinds) ?? [];
        known = [.. kinds.Select((_, index) => before?.Of(hashes[index]))];
        Passages = [.. kinds.Select((kind, index) => new Passage(draft, index, kind, order, known[index]?.Marks))];
        Definitions = DefinitionReader.Read(draft, Passages, passage => known[passage.Paragraph]?.Defines == false);
        Concepts = Terms.Concepts.Of(draft.Language, matter.Terms, Definitions);
        Name[] names = [.. Terms.Concepts.Names(draft.Language, Concepts, matter.Documents.Values).Select((name, index) => name with { Index = index })];
        namesHash = before?.HashOf(names, matter.Profile.Id) ?? 0;
        var reader = new UseReader(names, Concepts);
        usesOf = [.. Passages.Select(passage => Recalled(passage) is { } memory ? reader.Recall(passage, memory.Uses) : [.. reader.Read(passage)])];
        var uses = usesOf.SelectMany(each => each).ToList();
        // Only a note called in the middle of its paragraph stands elsewhere than it is read.
        if (!IsInOrder(uses))
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

    /// <summary>Those of one passage, in the order of the text.</summary>
    public IReadOnlyList<Use> UsesOf(Passage passage) => usesOf[passage.Paragraph];

    /// <summary>By paragraph, the paper that it belongs to: 0 for the brief itself, then its attachments in order.</summary>
    public IReadOnlyList<int> PaperOf => field ??= Attachments.PaperOf(Passages);

    /// <summary>Words that look like terms and are none.</summary>
    public IReadOnlyList<Candidate> Candidates => field ??= Terms.Candidates.Of(this);

    public bool TakesTermsFromAnother => takesTermsFromAnother ??= BorrowedTerms.AreIn(Passages);

    /// <summary>Terms of removed blocks that the brief itself does not define, each with its block's title.</summary>
    public IReadOnlyDictionary<string, string> Lost => field ??= LostTerms();

    /// <summary>What stands capitalised in each passage without being a name of anything.</summary>
    public IReadOnlyList<CandidateRun[]> CandidateRuns =>
        field ??= [.. Passages.Select(passage => Recalled(passage)?.Candidates ?? CandidateRun.Of(passage, usesOf[passage.Paragraph], Matter.Profile.Id))];

    /// <summary>Words of the body and the notes, as a court counts them.</summary>
    public int Words => Passages.Where(passage => WordCount.Counts(passage.Source)).Sum(passage => passage.Marks.Counted);

    /// <summary>For the next check of this brief; null where none was given for this one.</summary>
    public TermsMemory? Memory()
    {
        if (before is null)
            return null;
        var read = new Dictionary<UInt128, ParagraphMemory>(hashes.Length);
        var defining = Definitions.Select(definition => definition.Place.Paragraph).ToHashSet();
        foreach (var passage in Passages)
        {
            var at = passage.Paragraph;
            read[hashes[at]] = Recalled(passage) ?? new(passage.Marks, defining.Contains(at), [.. usesOf[at].Select(FoundUse.Of)], CandidateRuns[at]);
        }

        return before.With(namesHash, read);
    }

    /// <summary>What is known of a passage whose uses cannot have changed.</summary>
    private ParagraphMemory? Recalled(Passage passage) => known[passage.Paragraph] is { Defines: false } memory && before!.Knows(namesHash) ? memory : null;

    public ReadingKey KeyOf(Place place) => Passages[place.Paragraph].KeyAt(place.Start);

    private Dictionary<string, string> LostTerms()
    {
        var lost = new Dictionary<string, string>(StringComparer.Ordinal);
        var defined = Definitions.SelectMany(definition => definition.Names).ToHashSet(StringComparer.Ordinal);
        foreach (var block in Matter.Removed)
        {
            foreach (var term in block.Terms.Where(term => TermText.OpensHigh(term) && !defined.Contains(term)))
                lost.TryAdd(term, block.Title);
        }

        return lost;
    }

    private static bool IsInOrder(List<Use> uses)
    {
        for (var at = 1; at < uses.Count; at++)
        {
            if (uses[at - 1].Key.CompareTo(uses[at].Key) > 0)
                return false;
        }

        return true;
    }
}
