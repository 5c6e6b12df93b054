using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>Two documents with one exhibit number.</summary>
internal sealed class DuplicateNumber : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) => Exhibits.Of(cites)
        .GroupBy(exhibit => (exhibit.Number.Series, exhibit.Number.Number)).Where(same => same.Count() > 1)
        .Select(same => new Finding(
            "duplicate-number", Severity.Error, $"{same.First().Number}",
            new(
                $"{same.First().Number} is the number of {string.Join(" and of ", same.Select(exhibit => $"“{exhibit.Document.Title}”"))}. Give each its own.",
                $"{same.First().Number} est le numéro de {string.Join(" et de ", same.Select(exhibit => $"« {exhibit.Document.Title} »"))}. Donnez à chacun le sien."),
            [.. cites.All.Where(cite => same.Any(exhibit => exhibit.Document.Key == cite.Document?.Key)).Select(cites.PlaceOf)], [], []));
}
