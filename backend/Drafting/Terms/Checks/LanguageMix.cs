namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>The term in another language than the brief's, outside quotations.</summary>
internal sealed class LanguageMix : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts)
        {
            var uses = concept.Uses.Where(use => use is { Name.Role: NameRole.OtherLanguage, Exact: true, Quoted: false, Mentioned: false }).ToList();
            if (uses.Count > 0)
            {
                var forms = Places.Forms(uses.Select(use => use.Surface));
                yield return new(
                    "language-mix",
                    Severity.Warning,
                    concept.Term,
                    new(
                        $"{forms.English} is the form of another language. Write “{concept.Term}”, or quote it.",
                        $"{forms.French} : forme d’une autre langue. Écrivez « {concept.Term} », ou mettez-la entre guillemets."),
                    Places.Of(uses),
                    Places.Definition(concept),
                    []);
            }
        }
    }
}
