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

    private static Sentence Message(Drifted drifted, ForumProfile forum)
    {
        var (document, before, after) = (drifted.Cite.Document!, Shown(drifted.Drift.Before), Shown(drifted.Drift.After));
        List<Sentence> said =
        [
            new(
                $"“{document.CiteAs}” was replaced, and what “{drifted.Cite.Text}” points to reads otherwise.",
                $"« {document.CiteAs} » a été remplacé, et le passage auquel renvoie « {drifted.Cite.Text} » se lit autrement."),
        ];
        if (before.Length > 0 || after.Length > 0)
            said.Add(Difference(before, after));
        if (drifted.Drift.Now is { } now)
            said.Add(new($"It stands at {CiteText.Of(document, now, forum)}.", $"Il se trouve à {CiteText.Of(document, now, forum)}."));
        said.Add(new("Read it again.", "Relisez-le."));
        return Sentence.Join(said);
    }

    private static Sentence Difference(string before, string after) => (before, after) switch
    {
        ("", _) => new($"“{after}” was put in.", $"« {after} » a été ajouté."),
        (_, "") => new($"“{before}” was taken out.", $"« {before} » a été supprimé."),
        _ => new($"“{before}” is “{after}” now.", $"« {before} » est devenu « {after} »."),
    };

    private static string Shown(string words) => words.Split(' ') is { Length: > MostWords } many ? string.Join(' ', many.Take(MostWords)) + " …" : words;
}
