using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>An exhibit cited for the first time after one with a higher number; some orders want numbers to follow the brief.</summary>
internal sealed class OutOfOrderFirstCite : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites)
    {
        var highest = new Dictionary<string, ExhibitNumber>(StringComparer.Ordinal);
        foreach (var cite in cites.All.Where(cite => cite.Document is not null).DistinctBy(cite => cite.Document!.Key))
        {
            if (ExhibitNumber.Of(cite.Document!.Exhibit) is not { } number)
                continue;
            if (highest.TryGetValue(number.Series, out var before) && before.Number > number.Number)
            {
                yield return new(
                    "out-of-order-first-cite", Severity.Info, cite.DocumentKey,
                    new(
                        $"{number} is first cited after {before}. Renumber, if the tribunal wants exhibits in the order of the brief.",
                        $"{number} est cité pour la première fois après {before}. Renumérotez, si le tribunal veut les pièces dans l’ordre du mémoire."),
                    [cites.PlaceOf(cite)], [], []);
            }
            else
            {
                highest[number.Series] = number;
            }
        }
    }
}
