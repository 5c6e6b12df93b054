namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>
/// A form that the list forbids inside quoted words, or a term that stands in quoted words alone: they stay as they are, a bracket may help the reader. Where the brief uses the term
/// itself, the reader knows it in a quotation too.
/// </summary>
internal sealed class InQuotation : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts)
        {
            var known = concept.ProperUses.Any();
            var uses = concept.Uses.Where(use => use is { Quoted: true, Exact: true } && (use.Name.Role == NameRole.Variant || (use.Name.Role == NameRole.Term && !known))).ToList();
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
