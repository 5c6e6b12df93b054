using System.Globalization;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>The names by which people call the documents of a matter, in every abbreviation.</summary>
internal sealed class WrittenNames
{
    private const int MostWords = 14;

    /// <summary>Papers that are called by a person's name.</summary>
    private static readonly string[] OfPersons = ["decl", "aff", "dep", "tr", "rep", "ws", "stmt"];

    private readonly Dictionary<string, List<RecordDocument>> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Parent, string Letter), RecordDocument> attached = [];
    private readonly Dictionary<string, RecordDocument> papers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> keys = new(StringComparer.OrdinalIgnoreCase);

    public WrittenNames(IReadOnlyCollection<RecordDocument> documents, IReadOnlyList<ForumProfile> forums)
    {
        foreach (var document in documents)
        {
            foreach (var name in forums.Select(forum => CiteText.Name(document, forum)).Append(document.CiteAs).Append(document.Title).Distinct(StringComparer.Ordinal))
                Add(name, document);
        }
        foreach (var document in documents)
            AddAttached(document, documents);
    }

    /// <returns>The documents that the longest name beginning at a word can mean, and the index after its last word; null when none does.</returns>
    public (IReadOnlyList<RecordDocument> Documents, int Next)? At(IReadOnlyList<NameWord> words, int first, string plain)
    {
        (IReadOnlyList<RecordDocument>, int)? longest = null;
        var key = "";
        for (var next = first; next < words.Count && next - first < MostWords && (next == first || words[next].Joins); next++)
        {
            key = next == first ? words[next].Word : $"{key} {words[next].Word}";
            if (names.TryGetValue(key, out var found) && (!char.IsLower(plain[words[first].Start]) || small.Contains(key)))
                longest = (found, next + 1);
            if (!beginnings.Contains(key))
                break;
        }
        return longest;
    }

    /// <summary>Whether the whole text is a name of the document.</summary>
    public bool IsName(string text, RecordDocument document) => names.GetValueOrDefault(NameWords.Key(text))?.Contains(document) == true;

    /// <summary>An exhibit of a paper: <c>B</c> of <c>Moussa Decl.</c></summary>
    public RecordDocument? Attached(RecordDocument paper, string letter) => attached.GetValueOrDefault((paper.Key, letter));

    /// <summary>The paper that a document is an exhibit of, and its letter there.</summary>
    public (RecordDocument Paper, string Letter)? Paper(RecordDocument exhibit) =>
        attached.FirstOrDefault(pair => pair.Value == exhibit) is { Value: not null } found
            ? (papers[found.Key.Parent], found.Key.Letter)
            : null;

    private void Add(string name, RecordDocument document)
    {
        var key = NameWords.Key(name);
        // A bare number or a letter names nothing by itself.
        if (!key.Any(char.IsLetter) || (key.Length == 1 && name.Length > 2 && document.Kind is not (DocumentKind.Record or DocumentKind.Appendix)))
            return;
        var isSmall = char.IsLower(name[0]);
        foreach (var form in Forms(key, document).SelectMany(form => WithVolume(form, document)).Distinct().ToList())
            Put(form, document, isSmall);
    }

    private void Put(string key, RecordDocument document, bool isSmall)
    {
        if (!names.TryGetValue(key, out var same))
            names.Add(key, same = []);
        if (!same.Contains(document))
            same.Add(document);
        if (isSmall)
            small.Add(key);
        for (var at = key.IndexOf(' ', StringComparison.Ordinal); at > 0; at = key.IndexOf(' ', at + 1))
            beginnings.Add(key[..at]);
        if (!keys.TryGetValue(document.Key, out var own))
            keys.Add(document.Key, own = []);
        own.Add(key);
    }

    private static IEnumerable<string> Forms(string key, RecordDocument document)
    {
        yield return key;
        if (key == "r" && document.Kind is DocumentKind.Record)
            yield return "record";
        var words = key.Split(' ');
        if (document.Kind is DocumentKind.Hearing && words[0] == "tr")
            yield return $"hearing {key}";
        if (words[^1] == "dep")
        {
            yield return $"{key} tr";
            yield return string.Join(' ', words[..^1].Append("tr"));
        }
        if (words[^1] == "rep" && document.Kind is DocumentKind.Report)
            yield return string.Join(' ', words[..^1].Append("expert rep"));
        if (words.Length == 3 && OfPersons.Contains(words[2]) && words[0] is not ("first" or "second" or "third" or "supp"))
            yield return $"{words[0][0]} {words[1]} {words[2]}";
        // “Moussa Decl.” of Amina Moussa is “A. Moussa Decl.” too.
        var title = NameWords.Key(document.Title).Split(' ');
        if (words.Length == 2 && OfPersons.Contains(words[1]) && Array.LastIndexOf(title, words[0]) is var at and > 0 && title[at - 1] is { Length: > 1 } given && given != "of")
        {
            foreach (var form in Forms(words[1] == "dep" ? [words[0], "dep"] : words))
            {
                yield return $"{given} {form}";
                yield return $"{given[0]} {form}";
            }
        }
    }

    private static IEnumerable<string> Forms(string[] words) => words[1] == "dep" ? [$"{words[0]} dep", $"{words[0]} dep tr", $"{words[0]} tr"] : [string.Join(' ', words)];

    private static IEnumerable<string> WithVolume(string key, RecordDocument document)
    {
        yield return key;
        if (document.Volume is not { Length: > 0 } volume)
            yield break;
        var number = NameWords.Key(volume);
        yield return $"{key} {number}";
        yield return $"{number} {key}";
        yield return $"{key} vol {number}";
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic) && arabic > 0)
            yield return $"{RomanNumeral.Write(arabic)} {key}";
        if (number.StartsWith("day ", StringComparison.Ordinal))
            yield return $"{key} d {number[4..]}";
    }

    private void AddAttached(RecordDocument document, IEnumerable<RecordDocument> documents)
    {
        var at = document.CiteAs.LastIndexOf(" Ex. ", StringComparison.Ordinal);
        if (at <= 0)
            return;
        var (parent, letter) = (document.CiteAs[..at], document.CiteAs[(at + " Ex. ".Length)..]);
        if (documents.FirstOrDefault(other => other.CiteAs == parent) is not { } paper)
            return;
        (attached[(paper.Key, letter)], papers[paper.Key]) = (document, paper);
        foreach (var name in keys[paper.Key].Distinct().ToList())
        {
            Put($"{name} ex {NameWords.Key(letter)}", document, false);
            Put($"ex {NameWords.Key(letter)} to {name}", document, false);
        }
    }
}
