using NigerBrief.Drafting.Cites.Drift;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>The document was replaced, and what is cited has other words now.</summary>
internal sealed class CiteAltered : ICiteCheck
{
    private const int MostWords = 12;

    public IEnumerable<Finding> Check(BriefCites cites) =>
        from drifted in cites.Drifts
        where drifted.Drift.Kind == DriftKind.Altered
        select new Finding("cite-altered", Severity.Warning, drifted.Cite.Document!.Key, Message(drifted, cites.Matter.Profile), [cites.PlaceOf(drifted.Cite)], [], []) { Versions = drifted.Left };

    private static string Message(Drifted drifted, ForumProfile forum)
    {
        var (before, after) = (Shown(drifted.Drift.Before), Shown(drifted.Drift.After));
        var difference = (before, after) switch
        {
            ("", "") => "",
            ("", _) => $" “{after}” was put in.",
            (_, "") => $" “{before}” was taken out.",
            _ => $" “{before}” is “{after}” now.",
        };
        var where = drifted.Drift.Now is { } now ? $" It stands at {CiteText.Of(drifted.Cite.Document!, now, forum)}." : "";
        return $"“{drifted.Cite.Document!.CiteAs}” was replaced, and what “{drifted.Cite.Text}” points to reads otherwise.{difference}{where} Read it again.";
    }

    private static string Shown(string words) => words.Split(' ') is { Length: > MostWords } many ? string.Join(' ', many.Take(MostWords)) + " …" : words;
}
