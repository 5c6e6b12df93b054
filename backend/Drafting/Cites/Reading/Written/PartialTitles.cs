using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading.Written.Names;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>
/// A document called by some words of its name or title, in any order and in whatever abbreviation: <c>Findings of Fact &amp; Concl. of Law</c>, <c>Affidavit of Det. Tull</c>. What
/// sort of paper it is must be among them, and they must fit no other document.
/// </summary>
internal sealed partial class PartialTitles
{
    private const int FewestWords = 2;
    private const int MostWords = 12;

    private static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.Ordinal, "of", "for", "to", "and", "in", "on", "from", "by", "du", "des", "d", "de", "la", "le", "les", "l", "et", "à", "au", "en", "sur");

    /// <summary>They begin another name of the document, or a pin.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(StringComparer.Ordinal, "ecf", "dkt", "doc", "docket", "nyscef", "art", "article", "para", "par", "ex", "annex", "annexe", "pièce");

    /// <summary>By the word that says what they are.</summary>
    private readonly ILookup<TitleWord, Titled> bySort;

    /// <summary>French titles have small letters.</summary>
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordDocument?> meant = new(StringComparer.Ordinal);

    public PartialTitles(IEnumerable<RecordDocument> documents)
    {
        var all = documents.Select(document => new Titled(document)).ToList();
        bySort = all.SelectMany(titled => titled.Sorts.Select(sort => (sort, titled))).ToLookup(one => one.sort, one => one.titled);
        words.UnionWith(all.SelectMany(titled => titled.Words).Select(word => word.Word));
    }

    /// <param name="first">Index of a word with a capital.</param>
    /// <returns>The document and the index after the last word of what it is called.</returns>
    public (RecordDocument Document, int Next)? At(WrittenText text, int first)
    {
        var next = first;
        while (next < text.Words.Count && next - first < MostWords && (next == first || text.Words[next].Joins) && GoesOn(text, next))
            next++;
        while (next > first && (Small.Contains(text.Words[next - 1].Word) || IsBare(text, next - 1)))
            next--;
        if (next - first < FewestWords)
            return null;
        var (start, end) = (text.Words[first].Start, text.Words[next - 1].End);
        var written = text.Plain[start..end];
        var after = text.Plain.AsSpan(end);
        // What is left of a date is no title, and half of a parenthesis neither.
        if (!PlaceAfter().IsMatch(after) || YearAfter().IsMatch(after) || (written.LastIndexOfAny(['(', '[']) > 0 && after[0] is not (')' or ']')))
            return null;
        // A brief says the same again and again. The letter behind may be the last word's period.
        if (!meant.TryGetValue(written + after[0], out var document))
            meant.Add(written + after[0], document = Fitting([.. Enumerable.Range(first, next - first).Select(word => CalledWord.Of(text, word)).Where(word => !Small.Contains(word.Word))]));
        return document is null ? null : (document, next);
    }

    private RecordDocument? Fitting(IReadOnlyList<CalledWord> called)
    {
        if (called.Count < FewestWords)
            return null;
        var fitting = called.SelectMany(word => bySort.Where(sort => word.Abbreviates(sort.Key))).SelectMany(sort => sort).Distinct().Where(titled => titled.Fits(called)).ToList();
        if (fitting.Count > 1)
            fitting = [.. fitting.Where(titled => titled.IsWhole(called))];
        return fitting is [var only] ? only.Document : null;
    }

    private bool GoesOn(WrittenText text, int word) => text.Words[word] is var one && !Others.Contains(one.Word)
        && (char.IsUpper(text.Plain[one.Start]) || char.IsAsciiDigit(text.Plain[one.Start]) || one.Word is "vol" || Small.Contains(one.Word) || words.Contains(one.Word));

    // A number at the end is the pin, but for a volume's, and a year of a title.
    private bool IsBare(WrittenText text, int word) => text.Words[word].Word is var number && number.All(char.IsAsciiDigit)
        && (word == 0 || text.Words[word - 1].Word != "vol") && !(number.Length == 4 && words.Contains(number));

    /// <summary>A document, and the words that it may be called by.</summary>
    private sealed class Titled
    {
        private readonly IReadOnlyList<TitleWord> title;
        private readonly IReadOnlyList<TitleWord> name;

        public Titled(RecordDocument document)
        {
            Document = document;
            (title, name) = (TitleWord.In(document.Title), TitleWord.In(document.CiteAs));
        }

        public RecordDocument Document { get; }

        /// <summary>The last word of the name and of the title before the first preposition, comma or parenthesis.</summary>
        public IEnumerable<TitleWord> Sorts => new[] { Document.CiteAs, Document.Title }.Select(called => TitleWord.In(Head().Match(called).Value)).Select(words => words.LastOrDefault(word => word.Word.Any(char.IsLetter))).OfType<TitleWord>().Distinct();

        public IEnumerable<TitleWord> Words => title.Concat(name);

        public bool Fits(IReadOnlyList<CalledWord> called) => Fits(called, [.. Words]);

        /// <summary>Nothing is left out.</summary>
        public bool IsWhole(IReadOnlyList<CalledWord> called) =>
            (title.Count <= called.Count && Fits(called, title)) || (name.Count <= called.Count && Fits(called, name));

        private static bool Fits(IReadOnlyList<CalledWord> called, IReadOnlyList<TitleWord> words)
        {
            var open = words.ToList();
            foreach (var word in called)
            {
                var (at, count) = word.In(open);
                if (at < 0)
                    return false;
                open.RemoveRange(at, count);
            }
            return true;
        }
    }

    /// <summary>A word of a title.</summary>
    /// <param name="Word">As <see cref="NameWord.Word"/>.</param>
    /// <param name="Letters">As it is written, in small letters.</param>
    private sealed record TitleWord(string Word, string Letters)
    {
        public static IReadOnlyList<TitleWord> In(string title)
        {
            var plain = CiteForms.Plain(title);
            return [.. NameWords.In(plain).Where(word => !Small.Contains(word.Word)).Select(word => new TitleWord(word.Word, Lettered(plain, word)))];
        }
    }

    /// <param name="Letters">As <see cref="TitleWord.Letters"/>.</param>
    /// <param name="Initials">It is all in capitals.</param>
    /// <param name="Cut">A period or missing vowels show that it is short for another.</param>
    private sealed record CalledWord(string Word, string Letters, bool Initials, bool Cut)
    {
        private const int FewestLetters = 3;

        public static CalledWord Of(WrittenText text, int at)
        {
            var word = text.Words[at];
            var letters = Lettered(text.Plain, word);
            var cut = (word.End < text.Plain.Length && text.Plain[word.End] == '.') || letters.Skip(1).All(letter => !"aeiouyéèêà".Contains(letter, StringComparison.Ordinal));
            return new(word.Word, letters, letters.Length is >= 2 and <= 4 && text.Plain.AsSpan(word.Start, word.End - word.Start).IndexOfAnyInRange('a', 'z') < 0, cut);
        }

        /// <returns>Index of what it stands for, and how many words that is; −1 where it is none of them.</returns>
        public (int At, int Count) In(IReadOnlyList<TitleWord> words)
        {
            for (var at = 0; at < words.Count; at++)
            {
                if (Abbreviates(words[at]))
                    return (at, 1);
            }
            // “ME Report” of the “Medical Examiner's Report”
            for (var at = 0; Initials && at + Letters.Length <= words.Count; at++)
            {
                if (Enumerable.Range(0, Letters.Length).All(letter => words[at + letter].Letters.StartsWith(Letters[letter])))
                    return (at, Letters.Length);
            }
            return (-1, 0);
        }

        public bool Abbreviates(TitleWord title)
        {
            if (Word == title.Word || Letters == title.Letters)
                return true;
            if (Letters.Length >= title.Letters.Length || (Letters.Length < FewestLetters && !Cut))
                return false;
            return title.Letters.StartsWith(Letters, StringComparison.Ordinal) || (Cut && Letters.Length >= FewestLetters && Letters[0] == title.Letters[0] && IsWithin(title.Letters));
        }

        // “Agmt.” of “Agreement”
        private bool IsWithin(string whole)
        {
            var found = 0;
            foreach (var letter in whole)
            {
                if (found < Letters.Length && Letters[found] == letter)
                    found++;
            }
            return found == Letters.Length;
        }
    }

    private static string Lettered(string plain, NameWord word)
    {
        var letters = plain[word.Start..word.End].ToLowerInvariant();
        return letters.EndsWith("'s", StringComparison.Ordinal) ? letters[..^2] : letters;
    }

    [GeneratedRegex(@"^(?:(?! (?:of|for|to|from|in|on|by|and|du|de|des|sur|granting|denying|re|iso)\b|[,(:;–]).)*", RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(@"^ (?:1[89]|20)\d\d\b", RegexOptions.NonBacktracking)]
    private static partial Regex YearAfter();

    // A pin, or another of the document's names.
    [GeneratedRegex(@"^\.?'?[)\]]?,? ?(?:at |[¶§(\[]|pp?\.|pgs?\b|pages?\b|par(?:as?)?\b|art|cl\.|sec|ECF|Dkt|Doc|D\.?E\.?|NYSCEF|\d{1,4}\b)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PlaceAfter();
}
