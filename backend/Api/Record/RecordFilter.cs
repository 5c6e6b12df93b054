using Microsoft.AspNetCore.Mvc;
using NigerBrief.Api.Hosting;
using NigerBrief.Drafting;
using NigerBrief.Matters;

namespace NigerBrief.Api.Record;

/// <summary>Which documents are searched, as it stands in an address; what is left out filters nothing.</summary>
/// <param name="Documents">Keys of the documents, as <c>in=</c>.</param>
/// <param name="Kinds">As <c>kind=</c>.</param>
/// <param name="From">The first day that a document may be of.</param>
/// <param name="To">The last day.</param>
/// <param name="Confidential">Only those that are confidential, or only those that are not.</param>
public sealed record RecordFilter(
    [property: FromQuery(Name = "in")] string[]? Documents,
    [property: FromQuery(Name = "kind")] string[]? Kinds,
    [property: FromQuery(Name = "from")] DateOnly? From,
    [property: FromQuery(Name = "to")] DateOnly? To,
    [property: FromQuery(Name = "confidential")] bool? Confidential)
{
    public SearchFilter Read() => new(Documents, Kinds?.Select(Kind).ToList(), From, To, Confidential);

    // An address that is bound to an enumeration would have to be written in its capitals.
    private static DocumentKind Kind(string name) => Enum.TryParse<DocumentKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind)
        ? kind
        : throw Refusal.BadRequest(new(
            "There is no such kind of document. Choose one of those in the list.",
            "Il n’y a pas de tel genre de document. Choisissez-en un dans la liste."));
}
