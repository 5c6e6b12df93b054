using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>All names by their first word, so that one pass over a passage's words finds every one; the longest wins at a place.</summary>
internal sealed class NameIndex
{
    private readonly FrozenDictionary<string, Name[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    public NameIndex(IEnumerable<Name> names) => byFirstWord = names
        .Where(name => Word.Of(name.Text) is [{ Start: 0 }, ..])
        .GroupBy(name => name.Text[..Word.Of(name.Text)[0].End], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(name => name.Text.Length).ThenBy(Rank).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>In order, not overlapping: the name, its first index and whether its capitals are its own.</returns>
    public IEnumerable<(Name Name, int Start, int End, bool Exact)> Find(Passage passage)
    {
        var from = 0;
        for (var word = 0; word < passage.Words.Length; word++)
        {
            var start = passage.Words[word].Start;
            if (start < from || !byFirstWord.TryGetValue(passage.WordText(word), out var names))
                continue;
            if (At(passage.Text, start, names) is not var (name, exact))
                continue;
            from = start + name.Text.Length;
            yield return (name, start, from, exact);
        }
    }

    private static (Name Name, bool Exact)? At(string text, int start, Name[] names)
    {
        Name? inOtherCase = null;
        foreach (var name in names)
        {
            var end = start + name.Text.Length;
            if (end > text.Length || (end < text.Length && char.IsLetterOrDigit(text[end])))
                continue;
            var here = text.AsSpan(start, name.Text.Length);
            if (!here.Equals(name.Text, StringComparison.OrdinalIgnoreCase))
                continue;
            if (name.AnyCase || here.SequenceEqual(name.Text) || (name.Role == NameRole.OtherLanguage && here[1..].SequenceEqual(name.Text.AsSpan(1))) || IsSetAsTitle(here, name.Text))
            {
                // “Withdrawal agreement” is that term mistyped, although “agreement” or “Withdrawal” alone may be a name.
                return inOtherCase?.Text.Contains(' ', StringComparison.Ordinal) == true ? (inOtherCase, false) : (name, true);
            }

            if (name.Role == NameRole.Term)
                inOtherCase ??= name;
        }

        return inOtherCase is null ? null : (inOtherCase, false);
    }

    /// <summary>A list of definitions may set its terms in capitals that the text does not keep up: <c>“LICENSED SOFTWARE” means</c>. A short word in capitals is an acronym.</summary>
    private static bool IsSetAsTitle(ReadOnlySpan<char> here, string name) =>
        here.Length >= 7 && char.IsLower(here[1]) && char.IsUpper(name[1]) && !name.AsSpan().ContainsAnyInRange('a', 'z') && TermText.IsTitle(here.ToString());

    /// <summary>Of names spelled alike: what the list forbids before what it allows, and a name before another's plural.</summary>
    private static int Rank(Name name) => (name.Inflected ? 10 : 0) + name.Role switch
    {
        NameRole.Variant => 0,
        NameRole.Term => 1,
        NameRole.OtherLanguage => 2,
        NameRole.Record => 3,
        _ => 4,
    };
}
