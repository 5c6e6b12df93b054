namespace NigerBrief.Drafting.Terms;

/// <summary>
/// What one check read of a brief's paragraphs, so that the next check of the same brief reads only those that changed. It holds positions under
/// a keyed hash of each paragraph, and nothing of the text. A check with it finds what a check without it finds.
/// </summary>
public sealed class TermsMemory
{
    private readonly byte[] key;
    private readonly UInt128 names;
    private readonly Dictionary<UInt128, ParagraphMemory> paragraphs;

    /// <param name="key">32 bytes that nobody else knows, so that the hashes tell nothing of the text.</param>
    public TermsMemory(byte[] key) : this(key, 0, [])
    {
    }

    private TermsMemory(byte[] key, UInt128 names, Dictionary<UInt128, ParagraphMemory> paragraphs) =>
        (this.key, this.names, this.paragraphs) = (key, names, paragraphs);

    /// <summary>How many it knows.</summary>
    public int Paragraphs => paragraphs.Count;

    internal ParagraphMemory? Of(UInt128 paragraph) => paragraphs.GetValueOrDefault(paragraph);

    /// <summary>Whether uses and candidates were looked for by the same names.</summary>
    internal bool Knows(UInt128 sameNames) => names == sameNames;

    internal TermsMemory With(UInt128 newNames, Dictionary<UInt128, ParagraphMemory> read) => new(key, newNames, read);

    /// <summary>Of all that reading a paragraph by itself depends on.</summary>
    internal UInt128[] HashesOf(Draft draft, PassageKind[] kinds)
    {
        var hash = new KeyedHash(key);
        var hashes = new UInt128[kinds.Length];
        for (var i = 0; i < kinds.Length; i++)
        {
            hash.Add((int)kinds[i]);
            foreach (var cite in (draft.Paragraphs[i].Controls ?? []).Where(CitationMask.IsCite))
            {
                hash.Add(cite.Start);
                hash.Add(cite.Length);
            }

            hash.Add(-1);
            hash.Add(draft.Paragraphs[i].Text);
            hashes[i] = hash.Take();
        }

        return hashes;
    }

    /// <summary>Of all that uses and candidates are found by.</summary>
    internal UInt128 HashOf(IReadOnlyList<Name> all, string profile)
    {
        var hash = new KeyedHash(key);
        foreach (var name in all)
            hash.Add($"{name.Text}\n{name.Of}\n{name.Inflected}{name.AnyCase}{name.Role}{name.Concept?.Approved?.Case}\n");
        hash.Add(profile);
        return hash.Take();
    }
}

/// <param name="Defines">The paragraph was found to define something by itself; its definitions and uses are read anew each time.</param>
internal sealed record ParagraphMemory(ParagraphMarks Marks, bool Defines, FoundUse[] Uses, CandidateRun[] Candidates);
