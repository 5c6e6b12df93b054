using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>A statement numbered among other exhibits, where the matter has a series for statements.</summary>
internal sealed class WrongSeries : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites)
    {
        var series = Exhibits.Of(cites).ToLookup(exhibit => exhibit.Number.Series);
        if (!series.Any(exhibits => exhibits.All(IsStatement)))
            return [];
        return series.Where(exhibits => !exhibits.All(IsStatement)).SelectMany(exhibits => exhibits.Where(IsStatement)).Select(exhibit => new Finding(
            "wrong-series", Severity.Warning, exhibit.Document.Key,
            new(
                $"“{exhibit.Document.Title}” is {exhibit.Number}, while other statements have a series of their own. Check its number.",
                $"« {exhibit.Document.Title} » est {exhibit.Number}, alors que les autres attestations ont leur propre série. Vérifiez son numéro."),
            [.. cites.Of(exhibit.Document).Select(cites.PlaceOf)], [], []));
    }

    private static bool IsStatement((RecordDocument Document, ExhibitNumber Number) exhibit) => exhibit.Document.Kind == DocumentKind.Declaration;
}
