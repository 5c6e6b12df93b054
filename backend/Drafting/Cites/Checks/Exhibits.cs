using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>The numbered exhibits of the matter.</summary>
internal static class Exhibits
{
    public static IEnumerable<(RecordDocument Document, ExhibitNumber Number)> Of(BriefCites cites) =>
        from document in cites.Matter.Documents.Values
        let number = ExhibitNumber.Of(document.Exhibit)
        where number is not null
        select (document, number);
}
