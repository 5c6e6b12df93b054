using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>A page after the document's last.</summary>
internal sealed class BeyondEnd : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) =>
        from cite in cites.All
        where cite.Document is not null
        let extent = cites.Matter.Files.GetValueOrDefault(cite.Document!.Key)?.Extent ?? PinExtent.Unknown
        where PinWarnings.IsBeyondEnd(cite.Pin, extent)
        select new Finding(
            "beyond-end", Severity.Error, cite.Document!.Key,
            new(
                $"The document ends at page {extent.LastPage}. Check the page in “{cite.Text}”.",
                $"Le document s’arrête à la page {extent.LastPage}. Vérifiez la page dans « {cite.Text} »."),
            [cites.PlaceOf(cite)], [], []);
}
