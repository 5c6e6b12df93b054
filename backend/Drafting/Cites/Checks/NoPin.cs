using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>A cite of a whole document, which sends the reader looking.</summary>
internal sealed class NoPin : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) => cites.All.Where(cite => cite is { Live: true, Document: not null, Pin.Kind: PinKind.Whole })
        .GroupBy(cite => cite.Document!.Key, StringComparer.Ordinal)
        .Select(group => new Finding(
            "no-pin", Severity.Info, group.Key,
            new(
                $"“{group.First().Text}” names no page or paragraph. Add one if you can.",
                $"« {group.First().Text} » n’indique ni page ni paragraphe. Ajoutez-en si possible."),
            [.. group.Select(cites.PlaceOf)], [], []));
}
