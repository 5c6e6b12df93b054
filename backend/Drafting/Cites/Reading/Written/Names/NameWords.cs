using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>A word or number of a document's name, in the one form that stands for all its abbreviations.</summary>
/// <param name="Start">UTF-16 offset in the text.</param>
/// <param name="Joins">Nothing but what may stand within a name parts it from the word before.</param>
internal readonly record struct NameWord(int Start, int End, string Word, bool Joins);

/// <summary>The words of names: <c>Declaration</c>, <c>Decl.</c> and <c>Decl</c> are one.</summary>
internal static partial class NameWords
{
    private const int LongestOnStack = 64;

    private static readonly FrozenDictionary<string, string> Abbreviations = Table(
        "compl: complaint", "decl: declaration declarations decls dec", "aff: affidavit affid affdt affirmation affirmations affirm", "dep: deposition depo depos ebt", "tr: transcript trans transcription", "ex: exhibit exhibits exs exh exhs",
        "hearing: hrg hrng", "mem: memorandum memorial memo", "br: brief", "mot: motion", "opp: opposition oppn", "ans: answer answers", "am: amended amend amd", "second: 2nd 2d sec", "first: 1st", "third: 3rd 3d", "fourth: 4th",
        "pl: plaintiff plaintiffs pls plf pltf", "def: defendant defendants defs deft", "cl: claimant claimants", "resp: respondent respondents response responses resps respt", "aplt: appellant appellants appt apt", "aple: appellee appellees ape",
        "rep: report rpt", "stmt: statement", "app: appendix appx apx appdx", "joint: jt", "supp: supplemental suppl", "spec: special", "rej: rejoinder", "add: addendum", "vol: volume vols volumes", "summ: summary", "j: judgment", "ltr: letter",
        "stip: stipulation stipulations", "govt: government gov us", "opening: op", "sent: sentencing sentg", "arg: argument", "pet: petition petitioner petitioners petr", "req: request requests reqs", "interrog: interrogs interrogatory interrogatories", "consol: consolidated", "instr: instruction instructions instrs", "rfa: rfas", "rfp: rfps", "admis: admission admissions", "prod: production", "verified: ver", "obj: objection objections objs", "prelim: preliminary", "patent: pat", "annex: annexe annexes ann", "mémoire: mém", "réplique: répl", "duplique: dupl", "rapport: rapp", "countercl: counterclaim counterclaims countercls");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Phrases that have a short form of their own.</summary>
    private static readonly (string[] Long, string Short)[] Phrases =
    [
        (["witness", "stmt"], "ws"), (["joint", "app"], "ja"), (["j", "app"], "ja"), (["supp", "app"], "sa"), (["spec", "app"], "spa"), (["procedural", "order"], "po"), (["record", "on", "appeal"], "roa"),
        (["c", "mémoire"], "contre mémoire"), (["counter", "mem"], "cmem"), (["c", "mem"], "cmem"), (["post", "hearing", "br"], "phb"),
        (["req", "for", "arbitration"], "rfa"), (["req", "for", "admis"], "rfa"), (["req", "for", "prod"], "rfp"), (["notice", "of", "arbitration"], "noa"), (["stmt", "of", "claim"], "soc"), (["stmt", "of", "defence"], "sod"), (["stmt", "of", "defense"], "sod"),
        (["application", "instituting", "proceedings"], "application"), (["requête", "introductive", "dinstance"], "requête"), (["excerpts", "of", "record"], "er"), (["supp", "excerpts", "of", "record"], "ser"),
    ];

    public static List<NameWord> In(string plain)
    {
        var words = new List<NameWord>();
        var (end, parted) = (0, false);
        foreach (var match in Word().EnumerateMatches(plain))
        {
            var joins = words.Count > 0 && !parted && Gap().IsMatch(plain.AsSpan(end, match.Index - end));
            var word = Canonical(plain.AsSpan(match.Index, match.Length), joins ? words[^1].Word : "");
            end = match.Index + match.Length;
            // An article, “No.” or the s of “Cl.'s” says nothing: what follows joins what stands before it, if that does.
            var degree = end < plain.Length && plain[end] is '°' or 'º';
            if (degree)
                end++;
            var silent = word.Length == 0 || (degree && word == "n") || (word == "s" && match.Index > 0 && plain[match.Index - 1] == '\'');
            parted = silent && !joins;
            if (silent)
                continue;
            words.Add(new(match.Index, end, word, joins));
            Merge(words);
        }
        return words;
    }

    /// <returns>The words joined by spaces.</returns>
    public static string Key(string name) => string.Join(' ', In(CiteForms.Plain(name)).Select(word => word.Word));

    private static string Canonical(ReadOnlySpan<char> text, string before)
    {
        if (text is "&")
            return "and";
        if (char.IsAsciiDigit(text[0]) && !char.IsAsciiDigit(text[^1]))
            return Abbreviations.GetValueOrDefault(text.ToString(), text.ToString());
        if (char.IsAsciiDigit(text[0]))
            return text.TrimStart('0') is { Length: > 0 } number ? number.ToString() : "0";
        var lower = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
                lower[length++] = char.ToLowerInvariant(letter);
        }
        var letters = lower[..length];
        if (text.EndsWith("'s") && length > 2)
            letters = letters[..^1];
        if (letters is "the" or "no" or "nos" or "mr" or "ms" or "mrs" or "dr" or "prof")
            return "";
        if (letters is "v" && before is "tr" or "app" or "rr" or "rt" or "cr" or "er" or "roa")
            return "vol";
        // A volume's number in either figures.
        if (before is "vol" && RomanNumeral.Value(letters.ToString()) is { } roman)
            return roman.ToString(CultureInfo.InvariantCulture);
        return ByLetters.TryGetValue(letters, out var one) ? one : letters.ToString();
    }

    private static void Merge(List<NameWord> words)
    {
        foreach (var (parts, whole) in Phrases)
        {
            var from = words.Count - parts.Length;
            if (from < 0 || !Says(CollectionsMarshal.AsSpan(words)[from..], parts))
                continue;
            var merged = new NameWord(words[from].Start, words[^1].End, whole, words[from].Joins);
            words.RemoveRange(from, parts.Length);
            words.Add(merged);
            return;
        }
    }

    private static bool Says(ReadOnlySpan<NameWord> words, string[] parts)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Word != parts[at] || (at > 0 && !words[at].Joins))
                return false;
        }
        return true;
    }

    private static FrozenDictionary<string, string> Table(params string[] rows) => rows
        .Select(row => row.Split(": "))
        .SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form => (form, row[0])))
        .ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);

    [GeneratedRegex(@"(?:\p{Lu}\.){2,}|30\(b\)\(6\)|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?|\d(?:st|nd|rd|th|d)\b|\d+|&", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    // After a word: its period or apostrophe, a comma before a volume or an exhibit, a hyphen, an opening parenthesis before a volume.
    [GeneratedRegex(@"^\.?'?,? ?[""“(\[]?$|^\.?[-–/]$", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
