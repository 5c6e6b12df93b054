using F23.StringSimilarity;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>Of the words offered, the one that is fewest slips of the fingers away from a typed one; among these the one in most files.</summary>
internal sealed class NearestWord
{
    private const int LongWord = 8;

    /// <summary>A letter too many, too few, another one, or two changed about.</summary>
    private static readonly OptimalStringAlignment Slips = new();

    private readonly Dictionary<string, (int Slips, int Files)> offered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Slips, int Files)>.AlternateLookup<ReadOnlySpan<char>> met;
    private readonly int most;

    public NearestWord(SearchWord typed)
    {
        Typed = typed;
        most = typed.Text.Length < LongWord ? 1 : 2;
        met = offered.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public SearchWord Typed { get; }

    /// <summary>Null when none of them is near.</summary>
    public string? Nearest => offered
        .Where(word => word.Value.Slips <= most)
        .OrderBy(word => word.Value.Slips).ThenByDescending(word => word.Value.Files).ThenBy(word => word.Key, StringComparer.Ordinal)
        .FirstOrDefault().Key;

    public static bool Takes(SearchWord word) => word.Text.Length >= ContentWords.Shortest && word.Text.All(char.IsLetter);

    /// <param name="word">In small letters, with its accents.</param>
    public void Offer(ReadOnlySpan<char> word)
    {
        if (Math.Abs(word.Length - Typed.Text.Length) > most)
            return;
        if (!met.TryGetValue(word, out var known))
            known = ((int)Slips.Distance(Typed.Text, LetterFolding.Fold(word)), 0);
        met[word] = known with { Files = known.Files + 1 };
    }
}
