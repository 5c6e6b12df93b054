namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>Names of answers to discovery requests: <c>Pl.'s Resp. to Def.'s First Set of Interrogs.</c> is <c>Pl.'s Ans. to Interrogs.</c>, <c>Pl.'s Interrog. Resp.</c></summary>
internal static class AnswerNames
{
    private static readonly HashSet<string> Requests = ["interrog", "rfa", "rfp"];

    private static readonly string[] Answering = ["resp to", "ans to", "obj and resp to", "resp and obj to"];

    /// <summary>Whether a name is that of answers to requests, which are cited by the request's number and not by a page: <c>Pl.'s Resp. to Interrog. No. 5</c>.</summary>
    public static bool ByNumber(string key) => key.Split(' ').Any(Requests.Contains);

    public static IEnumerable<string> Of(string[] words)
    {
        if (Answer(words) is not var (party, requests))
            return [];
        var asking = party switch { ["pl"] => "def ", ["def"] => "pl ", _ => "" };
        var asked =
            from number in new[] { "", "first set of ", "first " }
            from whose in new[] { "", asking }.Distinct()
            from answering in Answering
            select $"{answering} {whose}{number}{requests}";
        return asked.Prepend($"{requests} resp").Select(answer => string.Join(' ', party.Append(answer)));
    }

    /// <returns>The requests, which are answered there alone: <c>RFA No. 12</c>.</returns>
    public static IEnumerable<string> Sorts(string key) => Answer(key.Split(' ')) is var (_, requests) ? [requests] : [];

    private static (string[] Party, string Requests)? Answer(string[] words)
    {
        if (words is [.. var party, var requests, "resp"] && Requests.Contains(requests))
            return (party, requests);
        var to = Array.IndexOf(words, "to");
        if (to < 1 || !Requests.Contains(words[^1]))
            return null;
        var before = words[..to].TakeWhile(word => word is not ("resp" or "ans" or "obj")).ToArray();
        return before.Length < to ? (before, words[^1]) : null;
    }
}
