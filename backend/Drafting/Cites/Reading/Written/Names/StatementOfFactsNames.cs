namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>Names of statements of facts, which Rule 56.1 of many courts wants, and of the answers to them.</summary>
internal static class StatementOfFactsNames
{
    /// <summary>What people call one, whatever it calls itself.</summary>
    private static readonly string[] Called = ["smf", "somf", "sof", "suf", "sumf", "stmt of facts", "stmt of material facts", "stmt of undisputed facts"];

    /// <summary>Whether a name is that of a statement of facts, whose paragraphs are numbers too: <c>SUF No. 12</c>.</summary>
    public static bool StatesFacts(string key) => key.Split(' ')[^1] is "suf" or "sumf" or "sof" or "smf" or "somf" or "pfof" or "fof" or "stmt" or "facts";

    public static IEnumerable<string> Of(string key)
    {
        if (key.Contains(" affirmative ", StringComparison.Ordinal))
            yield return key.Replace(" affirmative ", " aff ", StringComparison.Ordinal);
    }

    /// <param name="party">With a space behind it; empty where the name has none.</param>
    public static IEnumerable<string> Sorts(string party, string own)
    {
        if (!StatesFacts(own) || own.StartsWith("resp", StringComparison.Ordinal))
            yield break;
        yield return own;
        foreach (var called in Called)
        {
            yield return party + called;
            // “PSOF”
            if (party.Length > 0 && !called.Contains(' ', StringComparison.Ordinal))
                yield return $"{party[0]}{called}";
        }
    }

    /// <summary>With the rule's number said in another way, or not at all.</summary>
    public static IEnumerable<string> Rule561(string[] words)
    {
        var at = Array.IndexOf(words, "56");
        if (at < 0 || at + 1 >= words.Length || words[at + 1] != "1")
            yield break;
        var party = string.Concat(words[..at].Where(word => word is not ("rule" or "r" or "local" or "lr")).Select(word => word + " "));
        // “Pl.'s 56.1” is the statement.
        var paper = at + 2 < words.Length ? $" {string.Join(' ', words[(at + 2)..])}" : " stmt";
        foreach (var rule in new[] { "", "rule ", "r ", "local rule ", "lr " })
        {
            foreach (var form in paper == " resp" ? Answered(party, $"{rule}56 1") : [$"{party}{rule}56 1{paper}"])
                yield return form;
        }
        if (paper == " stmt")
            yield return $"{party}56 1";
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
}
