using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace NigerBrief.Matters.Index.Words;

/// <summary>
/// A word, and what is left of it without its endings: its English and its French stems, since one record holds both languages and a page
/// does not say which is its own. Two words are forms of each other when any of these is the same.
/// </summary>
/// <param name="Word">Folded.</param>
/// <param name="Stems">Those that differ from the word; folded.</param>
public sealed record WordForms(string Word, IReadOnlyList<string> Stems)
{
    /// <summary>What is shorter stems to nearly anything: the French stem of <c>base</c> is <c>bas</c>.</summary>
    private const int ShortestStem = 4;

    /// <summary>From this length on a stem's last <c>i</c> is no part of it: <c>dénonciation</c> and <c>dénoncer</c>.</summary>
    private const int LongStem = 6;

    /// <summary>No ending makes a longer word worth cutting.</summary>
    private const int LongestStemmed = 40;

    private const int MostRemembered = 20_000;

    /// <summary>A stemmer serves one thread at a time, and most words of a page have just been met on another.</summary>
    [ThreadStatic]
    private static (SnowballProgram English, SnowballProgram French, Dictionary<string, WordForms> Met)? desk;

    /// <param name="written">As it stands in the text.</param>
    public static WordForms Of(ReadOnlySpan<char> written)
    {
        var (english, french, met) = desk ??= (new EnglishStemmer(), new FrenchStemmer(), new(StringComparer.Ordinal));
        if (met.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var known))
            return known;
        if (met.Count >= MostRemembered)
            met.Clear();
        var word = LetterFolding.Fold(written);
        return met[written.ToString()] = new(word, word.Length is >= ShortestStem and <= LongestStemmed && char.IsAsciiLetter(word[0])
            ? [.. StemsOf(english, french, word, LetterFolding.Small(written)).Distinct(StringComparer.Ordinal).Where(stem => IsStem(stem, word))]
            : []);
    }

    public bool IsFormOf(WordForms other) => Has(other.Word) || other.Stems.Any(Has);

    /// <summary>The word and its stems.</summary>
    public IEnumerable<string> All => Stems.Prepend(Word);

    private bool Has(string form)
    {
        if (Word == form)
            return true;
        foreach (var stem in Stems)
        {
            if (stem == form)
                return true;
        }
        return false;
    }

    /// <summary>The French stem is found by the accents, and also without them, as they are often not typed.</summary>
    private static IEnumerable<string> StemsOf(SnowballProgram english, SnowballProgram french, string word, string accented)
    {
        yield return Stem(english, Spelling.One(word));
        yield return Stem(french, word);
        if (accented != word)
            yield return LetterFolding.Fold(Stem(french, accented));
    }

    private static string Stem(SnowballProgram stemmer, string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        var stem = stemmer.Current;
        return stem.Length >= LongStem && stem[^1] == 'i' ? stem[..^1] : stem;
    }

    private static bool IsStem(string stem, string word) => stem != word && (stem.Length >= ShortestStem || stem + "s" == word);
}
