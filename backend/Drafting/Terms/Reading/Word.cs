namespace NigerBrief.Drafting.Terms;

/// <summary>A run of letters and digits in a folded text: apostrophes and hyphens part words, so <c>l'Accord</c> is two.</summary>
internal readonly record struct Word(int Start, int End)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    public static Word[] Of(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || IsMark(text[i]) || char.IsSurrogate(text[i]));
            if (inWord && start < 0)
                start = i;
            else if (!inWord && start >= 0)
            {
                words.Add(new(start, i));
                start = -1;
            }
        }

        return [.. words];
    }

    private static bool IsMark(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
