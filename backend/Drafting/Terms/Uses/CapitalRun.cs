using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// Tells a term from a part of a longer name: in <c>Paris Agreement</c> and <c>North Atlantic Treaty</c> nothing is used of ours,
/// and <c>Annex 4</c> is a label.
/// </summary>
internal static class CapitalRun
{
    private static readonly FrozenSet<string> Neutral = (
        "the this that these those such said each every any no all both either neither its their our his her my your which what whose a an some another under " +
        "in on by with without from of to for at as after before since until during despite although because if when while where once unless and or but nor so yet " +
        "however thus therefore moreover nevertheless further similarly accordingly finally first second third only even again see also whether whereas upon through " +
        "against between among about into than then there here not is was were are has had have le la les l un une ce cet cette ces ledit ladite chaque tout toute leur " +
        "son sa ses notre nos selon sous dans par pour avec sans depuis après avant comme si quand et ou mais or ni car donc en au aux du des de d que qui lorsque")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => Neutral.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <param name="usedBefore">The end of the use directly before in the passage, -1 when there is none.</param>
    public static bool Swallows(Passage passage, int start, int end, Name name, int usedBefore)
    {
        if (name.AnyCase || name.Concept?.Approved?.Case == LowerCaseRule.Any || IsAcronym(name.Text))
            return false;
        if (IsLabel(passage, end, name))
            return true;
        if (passage.Kind == PassageKind.Heading)
            return name.Role != NameRole.Term && IsBesideName(passage, start, end);
        return FromLeft(passage, start, name, usedBefore) || FromRight(passage, end, name);
    }

    private static bool IsLabel(Passage passage, int end, Name name)
    {
        var next = passage.WordFrom(end);
        if (name.Text.Contains(' ', StringComparison.Ordinal) || next >= passage.Words.Length || passage.Words[next].Start != end + 1 || passage.Text[end] != ' ')
            return false;
        var word = passage.WordText(next);
        return char.IsDigit(word[0]) || word.IndexOfAnyExcept("IVX") < 0;
    }

    private static bool FromLeft(Passage passage, int start, Name name, int usedBefore)
    {
        var before = passage.WordFrom(start) - 1;
        if (before < 0 || passage.Words[before].End != start - 1 || passage.Text[start - 1] != ' ')
            return false;
        var word = passage.WordText(before);
        if ((name.Role == NameRole.Variant || name.Inflected) && word is "of" && before > 0 && passage.Words[before - 1].End + 1 == passage.Words[before].Start)
            return char.IsUpper(passage.Text[passage.Words[before - 1].Start]) && !IsDeterminer(passage.WordText(before - 1));
        if (!char.IsUpper(word[0]) || IsDeterminer(word) || usedBefore == passage.Words[before].End)
            return false;

        // The first word of a sentence has its capital from there, unless it is a name or clearly no verb or preposition.
        return passage.Sentences.At(start).Start < passage.Words[before].Start || !word.EndsWith("ing");
    }

    private static bool FromRight(Passage passage, int end, Name name)
    {
        var next = passage.WordFrom(end);
        if (next >= passage.Words.Length || passage.Words[next].Start != end + 1 || passage.Text[end] != ' ')
            return false;
        var word = passage.WordText(next);
        if (word is "of" && !name.Text.Contains(' ', StringComparison.Ordinal) && next + 1 < passage.Words.Length && passage.Words[next + 1].Start == passage.Words[next].End + 1)
            return IsCapitalised(passage.WordText(next + 1)) && !KnownNames.IsKnown(passage.WordText(next + 1));
        if (word is "and" && next + 2 < passage.Words.Length && IsCapitalised(passage.WordText(next + 1)) && passage.Words[next + 2].Start == passage.Words[next + 1].End + 1)
            return KnownNames.EndsInstitution(passage.WordText(next + 2)) || KnownNames.IsKnown(passage.WordText(next + 2));
        return IsCapitalised(word) && !KnownNames.IsKnown(word) && !KnownNames.IsTitle(word) && !KnownNames.IsLabel(word);
    }

    /// <summary>In a heading every word has its capital; only a name beside it tells that it belongs to one.</summary>
    private static bool IsBesideName(Passage passage, int start, int end)
    {
        var (before, next) = (passage.WordFrom(start) - 1, passage.WordFrom(end));
        return (before >= 0 && passage.Words[before].End == start - 1 && KnownNames.IsKnown(passage.WordText(before))) ||
            (next < passage.Words.Length && passage.Words[next].Start == end + 1 && KnownNames.IsKnown(passage.WordText(next)));
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    /// <summary>Capitals throughout, the s of a plural aside.</summary>
    private static bool IsAcronym(string text)
    {
        var stem = text.EndsWith('s') ? text.AsSpan(0, text.Length - 1) : text;
        return stem.Length > 1 && !stem.ContainsAnyInRange('a', 'z');
    }
}
