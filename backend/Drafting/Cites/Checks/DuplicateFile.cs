using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>One file under two numbers.</summary>
internal sealed class DuplicateFile : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) => cites.Matter.Documents.Values
        .Where(document => cites.Matter.Files.GetValueOrDefault(document.Key)?.Content is not null)
        .GroupBy(document => cites.Matter.Files[document.Key].Content!, StringComparer.Ordinal).Where(same => same.Count() > 1)
        .Select(same => same.OrderBy(document => document.Key, StringComparer.Ordinal).ToList())
        .Select(same => new Finding(
            "duplicate-file", Severity.Warning, same[0].Key,
            new(
                $"{string.Join(" and ", same.Select(document => document.Exhibit ?? document.CiteAs))} are one and the same file. Cite one of them throughout.",
                $"{string.Join(" et ", same.Select(document => document.Exhibit ?? document.CiteAs))} sont un seul et même fichier. Ne citez partout que l’un d’eux."),
            [.. cites.All.Where(cite => same.Skip(1).Any(document => document.Key == cite.Document?.Key)).Select(cites.PlaceOf)], [], []));
}
