using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>Two documents with one exhibit number.</summary>
internal sealed class DuplicateNumber : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) => Exhibits.Of(cites)
        .GroupBy(exhibit => (exhibit.Number.Series, exhibit.Number.Number)).Where(same => same.Count() > 1)
        .Select(same => new Finding(
            "duplicate-number", Severity.Error, $"{same.First().Number}",
            $"{same.First().Number} is the number of {string.Join(" and of ", same.Select(exhibit => $"“{exhibit.Document.Title}”"))}. Give each its own.",
            [.. cites.All.Where(cite => same.Any(exhibit => exhibit.Document.Key == cite.Document?.Key)).Select(cites.PlaceOf)], [], []));
}
