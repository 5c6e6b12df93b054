using System.Buffers;
using System.Globalization;

namespace NigerBrief.Drafting.Terms;

/// <summary>A run of letters and digits in a folded text: apostrophes and hyphens part words, so <c>l'Accord</c> is two.</summary>
internal readonly record struct Word(int Start, int End)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    public static Word[] Of(string text)
    {
        var words = ArrayPool<Word>.Shared.Rent(text.Length / 2 + 1);
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
                continue;
            var start = i;
            while (++i < text.Length && IsPart(text[i]))
            {
            }

            words[count++] = new(start, i);
        }

        var found = words.AsSpan(0, count).ToArray();
        ArrayPool<Word>.Shared.Return(words);
        return found;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) ||
        (c >= '\u0300' && (char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
}
