using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses.CiteUses;

/// <summary>A cite of a clause as it stands in a brief.</summary>
internal static class CiteOfClause
{
    /// <returns>The cite; plain text where the document or its place is not known.</returns>
    public static Filling Of(CiteInline node, MatterView matter)
    {
        if (matter.Documents.GetValueOrDefault(node.Key) is not { } document || PinpointParser.Parse(node.Pin, document).Pin is not { } pin)
            return new(node.ToString());
        var cite = Cite.Of(document, pin, matter.Profile);
        return new(cite.Runs, cite.Tag, document.Title);
    }
}
