using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading.Written.Names;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>The names by which people call the documents of a matter, in every abbreviation.</summary>
internal sealed partial class WrittenNames
{
    private const int MostWords = 14;
    private const int LongestCapitals = 4;

    /// <summary>More papers than these are no choice.</summary>
    private const int MostAlike = 4;

    private readonly Dictionary<string, List<RecordDocument>> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly HashSet<string> capitals = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Parent, string Letter), RecordDocument> attached = [];
    private readonly Dictionary<string, RecordDocument> papers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Surname, bool Deposed), List<RecordDocument>> witnesses = [];
    private readonly Dictionary<string, RecordDocument> called = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordDocument> declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> keys = new(StringComparer.OrdinalIgnoreCase);

    public WrittenNames(IReadOnlyCollection<RecordDocument> documents, IReadOnlyList<ForumProfile> forums)
    {
        foreach (var document in documents)
        {
            foreach (var name in forums.Select(forum => CiteText.Name(document, forum)).Append(document.CiteAs).Concat(DocumentNames.Titles(document)).Distinct(StringComparer.Ordinal))
                Add(name, document);
        }
        AddFirsts();
        AddWitnesses(documents);
        AddSorts(documents.Where(document => keys.ContainsKey(document.Key)));
        foreach (var declaration in documents.Where(document => document is { Kind: DocumentKind.Declaration, EcfNumber.Length: > 0 }))
            declarations.TryAdd(declaration.EcfNumber!, declaration);
        foreach (var document in documents)
            AddAttached(document, documents);
        foreach (var document in documents)
            AddAnnex(document, documents);
        foreach (var document in documents)
            called.TryAdd(document.CiteAs, document);
    }

    /// <returns>The documents that the longest name beginning at a word can mean, and the index after its last word; null when none does.</returns>
    public (IReadOnlyList<RecordDocument> Documents, int Next)? At(IReadOnlyList<NameWord> words, int first, string plain)
    {
        (IReadOnlyList<RecordDocument>, int)? longest = null;
        var key = "";
        for (var next = first; next < words.Count && next - first < MostWords && (next == first || words[next].Joins); next++)
        {
            // “Ct.” is a court, and CT the clerk's transcript.
            if (capitals.Contains(words[next].Word) && plain.AsSpan(words[next].Start, words[next].End - words[next].Start) is var letters && letters.Length <= LongestCapitals && letters.ContainsAnyInRange('a', 'z'))
                break;
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

    /// <summary>What the only witness of a surname said or wrote: <c>Chen 147:3-22</c>, <c>Chen ¶ 4</c>.</summary>
    public RecordDocument? Of(string surname, bool deposed) => witnesses.GetValueOrDefault((surname, deposed)) is [var only] ? only : null;

    /// <summary>Another of a party's exhibits: the 7 of <c>State's Exs. 4 and 7</c>.</summary>
    public RecordDocument? Beside(RecordDocument exhibit, string letter) =>
        DocumentNames.OfPaper(exhibit) is var (party, _) ? called.GetValueOrDefault(DocumentNames.ExhibitOf(party, letter)) : null;

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
        // A bare number or a letter names nothing by itself, “R.” does; “2T” is the second volume of a transcript.
        var isLetter = key.Length == 1 && document.Kind is not (DocumentKind.Record or DocumentKind.Appendix) && !(document.Kind is DocumentKind.Transcript && document.CiteAs.EndsWith('.'));
        if (!key.Any(char.IsLetter) || (isLetter && document.Volume is null))
            return;
        if (!key.Contains(' ', StringComparison.Ordinal) && name.Length <= LongestCapitals && !name.Any(char.IsLower))
            capitals.Add(key);
        if (StateNames.InitialsOf(key) is { } initials)
            capitals.Add(initials);
        var isSmall = IsSmall(document);
        foreach (var form in NameForms.Of(key, document).Where(form => !isLetter || char.IsAsciiDigit(form[0])).ToList())
            Put(form, document, isSmall);
    }

    /// <summary>A paper that alone is of its sort, or alone has its volume, is called by it: <c>Reply, ¶ 45</c>, <c>Tr. Vol. 2 at 45</c>; one of a few is for the author to choose.</summary>
    private void AddSorts(IEnumerable<RecordDocument> documents)
    {
        var sorts =
            from document in documents
            from sort in keys[document.Key].SelectMany(key => TranscriptNames.Sorts(key, document).Concat(PaperNames.Sorts(key, document)).Concat(AnswerNames.Sorts(key))).SelectMany(sort => VolumeNames.Of(sort, document)).Distinct()
            group document by sort;
        foreach (var sort in sorts.Where(alike => alike.Count() <= MostAlike && !names.ContainsKey(alike.Key)).ToList())
        {
            // “Am. Compl.” is not the one that is cited as the SAC.
            var so = sort.Where(document => NameWords.Key(document.CiteAs).EndsWith(sort.Key, StringComparison.Ordinal)).ToList();
            foreach (var document in so.Count > 0 ? so : sort.ToList())
                Put(sort.Key, document, IsSmall(document));
        }
    }

    private void AddWitnesses(IEnumerable<RecordDocument> documents)
    {
        foreach (var document in documents.Where(document => document.Kind is DocumentKind.Transcript or DocumentKind.Declaration))
        {
            if (NameWords.Key(document.CiteAs).Split(' ') is not [.., { Length: > 2 } surname, "dep" or "decl" or "aff" or "ws"])
                continue;
            var key = (surname, document.Kind is DocumentKind.Transcript);
            (witnesses.TryGetValue(key, out var same) ? same : witnesses[key] = []).Add(document);
        }
    }

    /// <summary>Where there is a second declaration, the other one of the same person is the first.</summary>
    private void AddFirsts()
    {
        foreach (var second in names.Keys.Where(key => key.StartsWith("second ", StringComparison.Ordinal)).ToList())
        {
            if (names.GetValueOrDefault(second["second ".Length..]) is not [var only] || names.ContainsKey("first " + second["second ".Length..]))
                continue;
            Put("first " + second["second ".Length..], only, IsSmall(only));
            if (second.Split(' ') is [_, var surname, var sort])
            {
                foreach (var form in PersonNames.Counted(surname, sort, 1).Where(form => !names.ContainsKey(form)))
                    Put(form, only, IsSmall(only));
            }
        }
    }

    // French has the names of papers in small letters within a sentence.
    private static bool IsSmall(RecordDocument document) => char.IsLower(document.CiteAs[0]) || FrenchPaper().IsMatch(document.CiteAs);

    [GeneratedRegex(@"^(?:Requête|Mémoire|Contre-mémoire|Réplique|Duplique|Ordonnance|Exceptions|Observations)\b")]
    private static partial Regex FrenchPaper();

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

    /// <summary>The declaration that a document was filed with, as its number on the docket says: 62-3 with 62.</summary>
    private (RecordDocument? Paper, string? Letter) OnDocket(RecordDocument document) =>
        document is { Exhibit: { Length: > 0 and <= 3 } letter, EcfNumber: { } number } && number.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
            ? (declarations.GetValueOrDefault(number[..hyphen]), letter) : default;

    /// <summary>An annex of a pleading, with the volume that it is in or without: <c>MN, Vol. II, Annex 7</c>, <c>Memorial, Annex 7</c>.</summary>
    private void AddAnnex(RecordDocument document, IEnumerable<RecordDocument> documents)
    {
        if (DocumentNames.AnnexOf(document) is not var (pleading, letter) || documents.FirstOrDefault(other => other.CiteAs == pleading) is not { } paper)
            return;
        var number = $"annex {NameWords.Key(letter)}";
        foreach (var name in keys[paper.Key].Distinct().ToList())
        {
            Put($"{name} {number}", document, false);
            Put($"{number} to {name}", document, false);
            if (document.Volume is { Length: > 0 } volume)
                Put($"{name} vol {NameWords.Key($"vol {volume}")[4..]} {number}", document, false);
        }
    }

    private void AddAttached(RecordDocument document, IEnumerable<RecordDocument> documents)
    {
        if ((DocumentNames.OfPaper(document) is var (parent, named) ? (documents.FirstOrDefault(other => other.CiteAs == parent), named) : OnDocket(document)) is not ({ } paper, { } letter))
            return;
        (attached[(paper.Key, letter)], papers[paper.Key]) = (document, paper);
        foreach (var name in keys[paper.Key].Distinct().ToList())
        {
            Put($"{name} ex {NameWords.Key(letter)}", document, false);
            Put($"ex {NameWords.Key(letter)} to {name}", document, false);
            if (name.Split(' ') is [{ Length: > 2 } surname, "decl" or "aff" or "dep" or "rep" or "ws"])
                Put($"{surname} ex {NameWords.Key(letter)}", document, false);
        }
    }
}
