using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// What one check read of a brief's paragraphs, so that the next check of the same brief reads only those that changed. It holds positions under
/// a seeded hash of each paragraph, and nothing of the text. A check with it finds what a check without it finds.
/// </summary>
/// <remarks>
/// The hash tells paragraphs apart and hides nothing: whoever reads this memory has the seed too, and with it could try whether a text they guess was there, whatever
/// the function. So it is a quick one. The seed makes it hard, and not impossible, to write two paragraphs that are taken for one; whoever did would spoil their own findings alone.
/// </remarks>
public sealed class TermsMemory
{
    private readonly long seed;
    private readonly UInt128 names;
    private readonly Dictionary<UInt128, ParagraphMemory> paragraphs;

    /// <param name="seed">At random, and known to nobody.</param>
    public TermsMemory(long seed) : this(seed, 0, [])
    {
    }

    private TermsMemory(long seed, UInt128 names, Dictionary<UInt128, ParagraphMemory> paragraphs) =>
        (this.seed, this.names, this.paragraphs) = (seed, names, paragraphs);

    /// <summary>How many it knows.</summary>
    public int Paragraphs => paragraphs.Count;

    internal ParagraphMemory? Of(UInt128 paragraph) => paragraphs.GetValueOrDefault(paragraph);

    /// <summary>Whether uses and candidates were looked for by the same names.</summary>
    internal bool Knows(UInt128 sameNames) => names == sameNames;

    internal TermsMemory With(UInt128 newNames, Dictionary<UInt128, ParagraphMemory> read) => new(seed, newNames, read);

    /// <summary>Of all that reading a paragraph by itself depends on.</summary>
    internal UInt128[] HashesOf(Draft draft, PassageKind[] kinds)
    {
        var hash = new XxHash128(seed);
        var hashes = new UInt128[kinds.Length];
        for (var i = 0; i < kinds.Length; i++)
        {
            Add(hash, (int)kinds[i]);
            foreach (var cite in (draft.Paragraphs[i].Controls ?? []).Where(CitationMask.IsCite))
            {
                Add(hash, cite.Start);
                Add(hash, cite.Length);
            }

            Add(hash, -1);
            Add(hash, draft.Paragraphs[i].Text);
            hashes[i] = hash.GetCurrentHashAsUInt128();
            hash.Reset();
        }

        return hashes;
    }

    /// <summary>Of all that uses and candidates are found by.</summary>
    internal UInt128 HashOf(IReadOnlyList<Name> all, string profile)
    {
        var hash = new XxHash128(seed);
        foreach (var name in all)
            Add(hash, $"{name.Text}\n{name.Of}\n{name.Inflected}{name.AnyCase}{name.Role}{name.Concept?.Approved?.Case}\n");
        Add(hash, profile);
        return hash.GetCurrentHashAsUInt128();
    }

    private static void Add(XxHash128 hash, int number) => hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in number)));

    private static void Add(XxHash128 hash, string text) => hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
}

/// <param name="Defines">The paragraph was found to define something by itself; its definitions and uses are read anew each time.</param>
internal sealed record ParagraphMemory(ParagraphMarks Marks, bool Defines, FoundUse[] Uses, CandidateRun[] Candidates);
