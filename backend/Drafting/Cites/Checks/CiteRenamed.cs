using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>Live cites by names or numbers that their documents no longer have: one refresh puts all of them right, so that they are told together.</summary>
internal sealed class CiteRenamed : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites)
    {
        if (cites.Former.Count == 0)
            yield break;
        var wording = new CiteWording(cites, new PageNumbers(cites.Matter), new(), []);
        var renamed = cites.All.Where(cite => cite is { Live: true, Document: not null } && wording.NamedIn(cite) is { } record && record != cites.Matter).ToList();
        if (renamed is not [var first, ..])
            yield break;
        var name = CiteText.Name(first.Document!, cites.Matter.Profile);
        yield return new(
            "cite-renamed", Severity.Warning, first.Document!.Key,
            new(
                $"The record has been renumbered since: “{first.Text}” is to {name} now. Refresh the cites.",
                $"Le dossier a été renuméroté depuis : « {first.Text} » renvoie maintenant à {name}. Actualisez les références."),
            [.. renamed.Select(cites.PlaceOf)], [], []);
    }
}
