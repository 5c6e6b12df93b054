using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NigerBrief.Matters.Index.Words;

/// <summary>
/// Small letters without accents, ligatures written out: <c>Élysée</c> is <c>elysee</c>, <c>ﬁeld</c> is <c>field</c>.
/// A table, since normalisation forms do nothing in a process without culture data.
/// </summary>
public static class LetterFolding
{
    private static readonly FrozenDictionary<char, string> Plain = new (string Letters, string Plain)[]
    {
        ("àáâãäåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"),
        ("ĺļľŀł", "l"), ("ñńņňŋɲ", "n"), ("òóôõöøōŏőǒ", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűųǔ", "u"), ("ŵ", "w"), ("ýÿŷ", "y"),
        ("źżž", "z"), ("ɓ", "b"), ("ɗ", "d"), ("ƙ", "k"), ("ƴ", "y"), ("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("ĳ", "ij"),
        ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅ", "st"), ("ﬆ", "st"),
    }.SelectMany(entry => entry.Letters.Select(letter => (letter, entry.Plain))).ToFrozenDictionary(entry => entry.letter, entry => entry.Plain);

    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 4);
        foreach (var letter in word)
        {
            var small = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterOrDigit(small))
                folded.Append(small);
            else if (Plain.TryGetValue(small, out var plain))
                folded.Append(plain);
            else if (char.IsLetterOrDigit(small) || (char.IsNumber(small) && !IsRaisedDigit(small)))
                folded.Append(small);
        }
        return folded.ToString();
    }

    /// <summary>Small letters, their accents kept.</summary>
    public static string Small(ReadOnlySpan<char> word)
    {
        var small = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (char.IsLetterOrDigit(letter))
                small.Append(char.ToLowerInvariant(letter));
        }
        return small.ToString();
    }

    /// <summary>A note's call is no part of the word before it.</summary>
    private static bool IsRaisedDigit(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherNumber;
}
