using System.Globalization;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>The ways in which people turn a document's name round, shorten it or add to it; all in the words of <see cref="NameWords"/>.</summary>
internal static class NameForms
{
    /// <summary>Papers that are called by a person's name.</summary>
    private static readonly string[] OfPersons = ["decl", "aff", "dep", "tr", "rep", "ws", "stmt"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>Sorts of which a party files one at a time, so that they are called by the sort alone.</summary>
    private static readonly HashSet<string> Sorts =
    [
        "compl", "am compl", "ans", "mot", "obj", "mem", "cmem", "opp", "reply", "rej", "req", "rfa", "noa", "soc", "sod", "phb", "stip", "application", "prelim obj",
        "requête", "mémoire", "contre mémoire", "réplique", "duplique", "exceptions préliminaires",
    ];

    /// <summary>Motions that are called by their letters.</summary>
    private static readonly HashSet<string> Motions = ["mtd", "msj", "mil", "mpi"];

    /// <summary>Of pleadings before the Court, which are called by them and their State's.</summary>
    private static readonly Dictionary<string, string> Initials = new(StringComparer.Ordinal)
    {
        ["mem"] = "m",
        ["cmem"] = "cm",
        ["reply"] = "r",
        ["rej"] = "r",
        ["mémoire"] = "m",
        ["contre mémoire"] = "cm",
        ["réplique"] = "r",
        ["duplique"] = "d",
    };

    /// <summary>What people call a statement of facts, whatever it calls itself.</summary>
    private static readonly string[] Facts = ["smf", "somf", "sof", "suf", "sumf", "stmt of facts", "stmt of material facts", "stmt of undisputed facts"];

    private static readonly HashSet<string> Small = ["for", "of", "in", "to"];

    /// <summary>Discovery requests, which are answered by number.</summary>
    private static readonly HashSet<string> Asked = ["interrog", "rfa", "rfp"];

    private static readonly HashSet<string> Parties = ["cl", "resp", "pl", "def", "aplt", "aple", "govt", "pet", "joint"];

    /// <param name="key">A name, as <see cref="NameWords.Key"/> has it.</param>
    public static IEnumerable<string> Of(string key, RecordDocument document) =>
        Named(key, document).SelectMany(form => Added(form, document)).SelectMany(form => WithVolume(form, document)).Distinct();

    /// <returns>What is left of a paper's name without its party and what it is about: <c>reply</c> of <c>Claimant's Reply on the Merits</c>, <c>mtd opp</c> and <c>opp</c> of <c>Pls.' MTD Opp.</c></returns>
    public static IEnumerable<string> SortsOf(string key, RecordDocument document)
    {
        // “Tr.”, where one transcript alone is not of a deposition.
        if (document.Kind is DocumentKind.Transcript or DocumentKind.Hearing && key.EndsWith(" tr", StringComparison.Ordinal) && NameWords.Key(document.CiteAs).EndsWith(" tr", StringComparison.Ordinal))
        {
            yield return "tr";
            if (key.EndsWith(" hearing tr", StringComparison.Ordinal))
                yield return "hearing tr";
        }
        if (document.Kind is not (DocumentKind.Pleading or DocumentKind.Brief))
            yield break;
        var own = string.Join(' ', key.Split(' ').SkipWhile(Parties.Contains));
        var party = key[..^own.Length];
        if (party.Length > 0 && own.Split(' ') is [var motion, ..] && (Motions.Contains(motion) || Sorts.Contains(motion)))
        {
            foreach (var form in Named(own, document))
                yield return form;
        }
        if (StatesFacts(own) && !own.StartsWith("resp", StringComparison.Ordinal))
        {
            yield return own;
            foreach (var called in Facts)
            {
                yield return party + called;
                // “PSOF”
                if (party.Length > 0 && !called.Contains(' ', StringComparison.Ordinal))
                    yield return $"{party[0]}{called}";
            }
            yield break;
        }
        string[] words = [.. own.Split(' ').TakeWhile(word => word is not ("of" or "on" or "du" or "de" or "des" or "in" or "and" or "to" or "for" or "re"))];
        if (words is [("reply" or "opp") and var answer, "mem" or "br"])
        {
            yield return answer;
            yield return party + answer;
        }
        // A counter-memorial is no memorial, and a reply memorandum not the memorandum.
        foreach (var sort in Enumerable.Range(0, words.Length).Where(first => first == 0 || words[first - 1] is not ("contre" or "reply" or "opp" or "supp")).Select(first => string.Join(' ', words[first..])).Where(Sorts.Contains))
        {
            yield return sort;
            yield return party + sort;
        }
        if (key.EndsWith(" and countercl", StringComparison.Ordinal))
            yield return "countercl";
    }

    /// <returns><c>mn</c> for the Memorial of Niger; null for what is no pleading of a State.</returns>
    public static string? InitialsOf(string key)
    {
        var words = key.Split(' ');
        var of = Array.FindIndex(words, word => word is "of" or "du" or "de" or "des");
        return of > 0 && of < words.Length - 1 && Initials.TryGetValue(string.Join(' ', words[..of]), out var sort)
            ? sort + string.Concat(words[(of + 1)..].Where(word => word.Length > 2 || word == "us").Select(word => word == "govt" ? "us" : $"{word[0]}"))
            : null;
    }

    /// <summary>Whether a name is that of answers to discovery requests, which are cited by the request's number and not by a page: <c>Pl.'s Resp. to Interrog. No. 5</c>.</summary>
    public static bool AnswersByNumber(string key) => key.Split(' ').Any(Asked.Contains);

    /// <summary>Whether a name is that of a statement of facts, whose paragraphs are numbers too: <c>SUF No. 12</c>.</summary>
    public static bool StatesFacts(string key) => key.Split(' ')[^1] is "suf" or "sumf" or "sof" or "smf" or "somf" or "pfof" or "fof" or "stmt" or "facts";

    private static IEnumerable<string> Named(string key, RecordDocument document)
    {
        yield return key;
        var words = key.Split(' ');
        // “Mot. Summ. J.” of “Mot. for Summ. J.”, “Mem. Supp. Mot. Dismiss”
        var telling = words.Where(word => document.Kind is DocumentKind.Brief ? !Small.Contains(word) : word != "for").ToArray();
        if (telling.Length > 1 && telling.Length < words.Length)
            yield return string.Join(' ', telling);
        if (key == "r" && document.Kind is DocumentKind.Record)
            yield return "record";
        if (key == "trial tr")
            yield return "t tr";
        // “Hearing Transcript Day 3”
        if (words is [.. var transcript, "day" or "d", var day] && transcript is [.., "tr"] && document.Kind is DocumentKind.Transcript or DocumentKind.Hearing)
        {
            foreach (var name in new[] { $"{string.Join(' ', transcript)} ", "tr ", "hearing tr ", "" })
                yield return $"{name}day {day}";
            yield return $"t {day}";
        }
        if (key.Contains("mot in limine", StringComparison.Ordinal))
            yield return key.Replace("mot in limine", "mil", StringComparison.Ordinal);
        if (key == "order to show cause")
            yield return "osc";
        if (words is [.. var opposing, "mem", "in", "opp"])
            yield return string.Join(' ', opposing.Append("opp mem"));
        if (words is [var stating, "stmt"] && document.Kind is DocumentKind.Declaration)
            yield return $"{stating} ws";
        if (words is ["certified" or "form", .., _])
            yield return string.Join(' ', words[1..]);
        // “Dec.” is a declaration otherwise.
        if (words is [.., "decision"])
            yield return string.Join(' ', words[..^1].Append("decl"));
        if (words is ["cl" or "resp", "phb"])
            yield return $"{words[0][0]}phb";
        // “Abdou 1” is “Abdou WS1”.
        if (words is [{ Length: > 2 } witness, [>= '1' and <= '4'] turn] && document.Kind is DocumentKind.Declaration or DocumentKind.Report)
        {
            var told = document.Kind is DocumentKind.Report ? "rep" : "ws";
            foreach (var form in Counted(witness, told, turn[0] - '0'))
                yield return form;
            yield return $"{witness} {told}";
        }
        if (words is ["proof", "of", "claim", var claimed])
        {
            yield return $"claim {claimed}";
            yield return $"poc {claimed}";
        }
        if (words is ["supp", { Length: 2 } letters])
            yield return $"s{letters}";
        if (words is [var briefed, "br"] && Parties.Contains(briefed))
            yield return briefed == "govt" ? "br for united states" : $"br for {briefed}";
        if (key.Contains(" affirmative ", StringComparison.Ordinal))
            yield return key.Replace(" affirmative ", " aff ", StringComparison.Ordinal);
        if (words is ["verified", ..])
            yield return $"v {string.Join(' ', words[1..])}";
        if (words is ["aplt" or "aple", "app"] && document.Kind is DocumentKind.Appendix)
            yield return "app";
        if (key == "pet app")
            yield return "app to pet for cert";
        if (words is ["rule", "30(b)(6)", ..])
            yield return string.Join(' ', words[1..]);
        if (words is [.. { Length: > 0 } company, "30(b)(6)", "dep"])
        {
            yield return $"{string.Join(' ', company)} rule 30(b)(6) dep";
            yield return $"30(b)(6) dep of {string.Join(' ', company)}";
            yield return $"rule 30(b)(6) dep of {string.Join(' ', company)}";
        }
        if (AmendedShort(words) is { } complaint)
            yield return complaint;
        if (words is ["first", "am", "compl"])
            yield return "am compl";
        if (words is [var motion, "br"] && Motions.Contains(motion))
            yield return motion;
        if (words is [var opposed, "opp" or "reply" or "resp"] && Motions.Contains(opposed))
            yield return $"{words[1]} to {opposed}";
        if (words is [.., "cmem"])
            yield return string.Join(' ', words[..^1].Append("cm"));
        if (words is [.., "dep", "vol", var volume] && int.TryParse(volume, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second > 0)
        {
            yield return string.Join(' ', words[..^2].Append(volume));
            yield return string.Join(' ', words[..^2].Append(RomanNumeral.Write(second)));
        }
        // “Pl.'s Resp. to Interrogs.” and “Pl.'s Interrog. Resp.”
        if (words is [.., "resp", "to", var asked] && Asked.Contains(asked))
            yield return string.Join(' ', words[..^3].Append(asked).Append("resp"));
        if (words is [.., var requests, "resp"] && Asked.Contains(requests))
            yield return string.Join(' ', words[..^2].Append("resp to").Append(requests));
        if (words.Length == 3 && OfPersons.Contains(words[2]) && words[0] is not ("first" or "second" or "third" or "supp"))
            yield return $"{words[0][0]} {words[1]} {words[2]}";
        // “Moussa Decl.” of Amina Moussa is “A. Moussa Decl.” too.
        var title = NameWords.Key(document.Title).Split(' ');
        if (words.Length == 2 && OfPersons.Contains(words[1]) && Array.LastIndexOf(title, words[0]) is var at and > 0 && title[at - 1] is { Length: > 1 } given && given != "of")
        {
            foreach (var name in new[] { given, $"{given[0]}" })
                yield return $"{name} {key}";
            foreach (var name in new[] { given, $"{given[0]}" })
                yield return $"{words[1]} {name} {words[0]}";
            yield return $"{words[1]} of {given[0]} {words[0]}";
            yield return $"{words[1]} of {words[0]}";
        }
        // “First Day Decl.” of Lou Peralta is “Peralta First Day Decl.” too.
        if (document.Kind is DocumentKind.Declaration && title is [.., "of", _, { Length: > 2 } declarant] && !words.Contains(declarant))
            yield return $"{declarant} {key}";
        if (words is [var person, var paper, [>= '1' and <= '4' and var figure]] && OfPersons.Contains(paper))
        {
            foreach (var form in Counted(person, paper, figure - '0'))
                yield return form;
        }
        // “Second Diop WS”, “Diop Second WS”
        if (words.Length == 3 && OfPersons.Contains(words[2]) && Array.FindIndex(words, word => Ordinals.Contains(word)) is (0 or 1) and var counted)
        {
            foreach (var form in Counted(words[1 - counted], words[2], Array.IndexOf(Ordinals, words[counted]) + 1))
                yield return form;
        }
        // “Memorial of Niger” is “Niger's Memorial”, and Niger a republic.
        if (words is [var sort, "of", .. var state] && Sorts.Contains(sort))
        {
            yield return $"{string.Join(' ', state)} {sort}";
            yield return $"{sort} of republic of {string.Join(' ', state)}";
        }
        if (key.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && Sorts.Contains(key[..of]))
            yield return $"{key[..of]} of republic{key[of..]}";
        if (InitialsOf(key) is { } initials)
            yield return initials;
        if (key.Contains(" du ", StringComparison.Ordinal))
            yield return key.Replace(" du ", " de la république du ", StringComparison.Ordinal);
    }

    // FAC, SAC, TAC
    private static string? AmendedShort(string[] words) => words switch
    {
        ["am", "compl"] or ["first", "am", "compl"] => "fac",
        ["second", "am", "compl"] => "sac",
        ["third", "am", "compl"] => "tac",
        ["consol", "am", "compl"] => "cac",
        _ => null,
    };

    // “Second Diop WS” is “Diop Second WS”, “Diop WS2”, “Diop II”.
    public static IEnumerable<string> Counted(string surname, string sort, int number)
    {
        var roman = RomanNumeral.Write(number);
        yield return $"{surname} {Ordinals[number - 1]} {sort}";
        yield return $"{surname} {roman}";
        foreach (var figure in new[] { roman, $"{number}" })
        {
            yield return $"{surname} {sort} {figure}";
            yield return $"{sort} {surname} {figure}";
        }
        yield return $"{Ordinals[number - 1]} {surname} {sort}";
        if (sort == "ws")
            yield return $"{Ordinals[number - 1]} {surname} stmt";
        if (sort == "stmt")
        {
            foreach (var form in Counted(surname, "ws", number))
                yield return form;
        }
    }

    private static IEnumerable<string> Added(string key, RecordDocument document)
    {
        yield return key;
        var words = key.Split(' ');
        if (document.Kind is DocumentKind.Hearing && words[^1] == "tr")
        {
            yield return words[0] == "tr" ? "hearing tr" : string.Join(' ', words[..^1].Append("hearing tr"));
            if (key == "hearing tr")
                yield return "tr of hearing";
        }
        if (words[^1] == "dep")
        {
            yield return $"{key} tr";
            yield return string.Join(' ', words[..^1].Append("tr"));
        }
        if (words[^1] == "rep" && document.Kind is DocumentKind.Report)
            yield return string.Join(' ', words[..^1].Append("expert rep"));
        if (words is ["rep", "of", ..])
            yield return $"expert {key}";
        if (words is [var expert, "rep"] && document.Kind is DocumentKind.Report)
        {
            yield return $"{expert} er";
            if (NameWords.Key(document.Title).Split(' ') is [("opening" or "rebuttal" or "reply" or "supp") and var which, "expert" or "rep", ..])
            {
                yield return $"{expert} {which} rep";
                yield return $"{expert} {which} expert rep";
            }
        }
        if (words is [_, "rebuttal" or "reply", "rep"])
            yield return string.Join(' ', words[..^1]);
        if (words[0] == "joint" && words.Length > 1)
            yield return $"j {string.Join(' ', words[1..])}";
        if (document.Kind is DocumentKind.Brief)
            yield return words[^1] == "mem" ? $"{key} of law" : $"{key} br";
        // The statement of facts that many courts' Rule 56.1 wants.
        if (Rule561(words) is var (party, paper))
        {
            foreach (var rule in new[] { "", "rule ", "r ", "local rule ", "lr " })
            {
                foreach (var form in paper == " resp" ? Answered(party, $"{rule}56 1") : [$"{party}{rule}56 1{paper}"])
                    yield return form;
            }
            if (paper == " stmt")
                yield return $"{party}56 1";
        }
    }

    // “Def.'s 56.1 Resp.” and “Def.'s Resp. to Pl.'s 56.1 Stmt.”
    private static IEnumerable<string> Answered(string party, string statement)
    {
        yield return $"{party}{statement} resp";
        foreach (var other in new[] { "", "pl ", "def " })
        {
            yield return $"{party}resp to {other}{statement}";
            yield return $"{party}resp to {other}{statement} stmt";
        }
    }

    /// <returns>The paper is called a statement where the name does not say what it is: <c>Pl.'s 56.1</c>.</returns>
    private static (string Party, string Paper)? Rule561(string[] words)
    {
        var at = Array.IndexOf(words, "56");
        if (at < 0 || at + 1 >= words.Length || words[at + 1] != "1")
            return null;
        var party = words[..at].Where(word => word is not ("rule" or "r" or "local" or "lr"));
        return (string.Concat(party.Select(word => word + " ")), at + 2 < words.Length ? $" {string.Join(' ', words[(at + 2)..])}" : " stmt");
    }

    /// <summary>A name with the volume that its document is, in the ways in which people say it.</summary>
    public static IEnumerable<string> WithVolume(string key, RecordDocument document)
    {
        yield return key;
        if (document.Volume is not { Length: > 0 } volume)
            yield break;
        var number = NameWords.Key(volume);
        yield return $"{key} {number}";
        yield return $"{number} {key}";
        yield return $"{key} vol {number}";
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic) && arabic > 0)
        {
            yield return $"{RomanNumeral.Write(arabic)} {key}";
            yield return $"{key} {RomanNumeral.Write(arabic)}";
            yield return $"vol {number} {key}";
        }
        // A hearing or a trial has a volume a day.
        if (key.EndsWith("tr", StringComparison.Ordinal) && document.Kind is DocumentKind.Transcript or DocumentKind.Hearing)
        {
            var day = number.StartsWith("day ", StringComparison.Ordinal) ? number[4..] : number;
            yield return $"{key} day {day}";
            yield return $"{key} d {day}";
            if (key == "tr")
            {
                yield return $"day {day}";
                yield return $"d {day}";
                yield return $"t {day}";
            }
        }
    }
}
