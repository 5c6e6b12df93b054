namespace NigerBrief.Drafting.Terms;

/// <summary>What a brief calls the approved terms that it defines.</summary>
public sealed class TermForms
{
    private readonly string? language;
    private readonly IReadOnlyDictionary<ApprovedTerm, string> forms;

    private TermForms(string? language, IReadOnlyDictionary<ApprovedTerm, string> forms) => (this.language, this.forms) = (language, forms);

    public static TermForms None { get; } = new(null, new Dictionary<ApprovedTerm, string>());

    public static TermForms Of(Draft draft, MatterView matter)
    {
        var defined = Concepts.Of(draft.Language, matter.Terms, DefinitionReader.Read(draft))
            .Where(concept => concept is { Approved: not null, Definitions.Count: > 0 })
            .ToDictionary(concept => concept.Approved!, concept => Articles.Drop(concept.Definitions[0].Term));
        return new(draft.Language, defined);
    }

    public bool Defines(ApprovedTerm term) => forms.ContainsKey(term);

    /// <returns>As the brief defines it, where the text is in the brief's language; else as approved for that language. Without article.</returns>
    public string FormOf(ApprovedTerm term, string textLanguage) =>
        textLanguage == language && forms.TryGetValue(term, out var form)
            ? form
            : Articles.Drop(term.VariantIn(textLanguage) ?? term.Term);
}
