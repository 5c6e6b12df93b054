using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>An exhibit that the brief never cites.</summary>
internal sealed class NeverCited : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites)
    {
        var cited = cites.Cited.Select(cited => cited.Document.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return cites.Matter.Documents.Values.Where(document => document.Exhibit is not null && !cited.Contains(document.Key)).Select(document => new Finding(
            "never-cited", Severity.Info, document.Key,
            new($"The brief does not cite {document.Exhibit}, “{document.Title}”.", $"Le mémoire ne cite pas {document.Exhibit}, « {document.Title} »."),
            [], [], []));
    }
}
