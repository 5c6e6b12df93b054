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
                var forms = Places.Forms(uses.Select(use => use.Surface));
                yield return new(
                    "in-quotation",
                    Severity.Info,
                    concept.Term,
                    new(
                        $"A quotation says {forms.English}. Leave the quoted words; if the reader needs it, put [{concept.Term}] beside them.",
                        $"Une citation dit {forms.French}. Laissez les mots cités ; si le lecteur en a besoin, mettez [{concept.Term}] à côté."),
                    Places.Of(uses),
                    Places.Definition(concept),
                    []);
            }
        }
    }
}
