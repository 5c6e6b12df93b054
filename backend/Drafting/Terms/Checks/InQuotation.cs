namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A term, or a form that the list forbids, inside quoted words: they stay as they are, a bracket may help the reader.</summary>
internal sealed class InQuotation : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts)
        {
            var uses = concept.Uses.Where(use => use is { Quoted: true, Exact: true, Name.Role: NameRole.Term or NameRole.Variant }).ToList();
            if (uses.Count > 0)
            {
                yield return new(
                    "in-quotation",
                    Severity.Info,
                    concept.Term,
                    $"A quotation says {Places.Forms(uses.Select(use => use.Surface))}. Leave the quoted words; if the reader needs it, put [{concept.Term}] beside them.",
                    Places.Of(uses),
                    Places.Definition(concept),
                    []);
            }
        }
    }
}
