namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>Names of pleadings, briefs and motions, with the party that filed them or without it.</summary>
internal static class PaperNames
{
    /// <summary>Sorts of which a party files one at a time, so that they are called by the sort alone.</summary>
    private static readonly HashSet<string> Alone =
    [
        "compl", "am compl", "ans", "mot", "obj", "mem", "cmem", "opp", "reply", "rej", "req", "rfa", "noa", "soc", "sod", "phb", "stip", "application", "prelim obj", "pet",
        "requête", "mémoire", "contre mémoire", "réplique", "duplique", "exceptions préliminaires",
    ];

    private static readonly HashSet<string> French = ["mémoire", "contre mémoire", "réplique", "duplique"];

    /// <summary>Motions that are called by their letters.</summary>
    private static readonly HashSet<string> Motions = ["mtd", "msj", "mil", "mpi"];

    private static readonly HashSet<string> Parties = ["cl", "resp", "pl", "def", "aplt", "aple", "govt", "pet", "joint"];

    /// <summary>Whose a French pleading is: <c>Duplique de l'État</c>.</summary>
    private static readonly string[] Filers =
        ["de la demanderesse", "du demandeur", "des demanderesses", "des demandeurs", "de la défenderesse", "du défendeur", "de létat", "de la requérante", "du requérant", "de la république", "en demande", "en défense"];

    public static bool IsSort(string key) => Alone.Contains(key);

    public static IEnumerable<string> Of(string key, string[] words)
    {
        if (AmendedShort(words) is { } complaint)
            yield return complaint;
        if (words is ["verified", ..])
            yield return $"v {string.Join(' ', words[1..])}";
        if (words is [.., "cmem"])
            yield return string.Join(' ', words[..^1].Append("cm"));
        if (words is [.. var opposing, "mem", "in", "opp"])
            yield return string.Join(' ', opposing.Append("opp mem"));
        if (key.Contains("mot in limine", StringComparison.Ordinal))
            yield return key.Replace("mot in limine", "mil", StringComparison.Ordinal);
        if (words is [var motion, "br"] && Motions.Contains(motion))
            yield return motion;
        if (words is [var opposed, "opp" or "reply" or "resp"] && Motions.Contains(opposed))
            yield return $"{words[1]} to {opposed}";
        if (words is [var party, "br"] && Parties.Contains(party))
            yield return party == "govt" ? "br for united states" : $"br for {party}";
        // By the colour of its cover.
        if (words is ["aplt", .., "br"])
            yield return "blue br";
        if (words is ["aple", .., "br"])
            yield return "red br";
        if (words is [.. var law, "mem", "of", "law"])
            yield return string.Join(' ', law.Append("mem"));
        if (key == "br in opp")
            yield return "bio";
        if (key == "pet for cert")
            yield return "pet";
        if (words is ["cl" or "resp", "phb"])
            yield return $"{words[0][0]}phb";
    }

    public static IEnumerable<string> Added(string key, string[] words, RecordDocument document)
    {
        if (words[0] == "joint" && words.Length > 1)
            yield return $"j {string.Join(' ', words[1..])}";
        if (document.Kind is DocumentKind.Brief)
            yield return words[^1] == "mem" ? $"{key} of law" : $"{key} br";
    }

    /// <returns>
    /// What is left of a paper's name without its party and what it is about: <c>reply</c> of <c>Claimant's Reply on the Merits</c>, <c>mtd opp</c> and <c>opp</c> of
    /// <c>Pls.' MTD Opp.</c>
    /// </returns>
    public static IEnumerable<string> Sorts(string key, RecordDocument document)
    {
        if (document.Kind is not (DocumentKind.Pleading or DocumentKind.Brief))
            return [];
        var own = string.Join(' ', key.Split(' ').SkipWhile(Parties.Contains));
        var party = key[..^own.Length];
        var turned = party.Length > 0 && own.Split(' ')[0] is var first && (Motions.Contains(first) || Alone.Contains(first)) ? NameForms.Turned(own, document) : [];
        return StatementOfFactsNames.Sorts(party, own).ToList() is { Count: > 0 } facts ? [.. turned, .. facts] : [.. turned, .. Sorts(party, own)];
    }

    private static IEnumerable<string> Sorts(string party, string own)
    {
        string[] words = [.. own.Split(' ').TakeWhile(word => word is not ("of" or "on" or "du" or "de" or "des" or "in" or "and" or "to" or "for" or "re"))];
        if (words is [("reply" or "opp") and var answer, "mem" or "br"])
        {
            yield return answer;
            yield return party + answer;
        }
        for (var first = 0; first < words.Length; first++)
        {
            // A counter-memorial is no memorial, and a reply memorandum not the memorandum.
            if ((first > 0 && words[first - 1] is "contre" or "reply" or "opp" or "supp") || string.Join(' ', words[first..]) is not { } sort || !Alone.Contains(sort))
                continue;
            yield return sort;
            yield return party + sort;
        }
        if (words is [.. { Length: > 0 }] && French.Contains(string.Join(' ', words)))
        {
            foreach (var filer in Filers)
                yield return $"{string.Join(' ', words)} {filer}";
        }
        if (own.EndsWith(" and countercl", StringComparison.Ordinal))
            yield return "countercl";
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
}
