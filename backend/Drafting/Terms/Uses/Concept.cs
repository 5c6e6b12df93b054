namespace NigerBrief.Drafting.Terms;

/// <summary>What a term stands for: a row of the approved list, definitions of the brief, or both; with every use of it.</summary>
internal sealed class Concept(string term, ApprovedTerm? approved)
{
    /// <summary>The approved form in the brief's language; the defined term when the list has none.</summary>
    public string Term { get; } = term;

    public ApprovedTerm? Approved { get; } = approved;

    /// <summary>In reading order.</summary>
    public List<Definition> Definitions { get; } = [];

    /// <summary>In reading order; those inside quotations, headings and definitions too.</summary>
    public List<Use> Uses { get; } = [];

    /// <summary>Names that the list allows.</summary>
    public HashSet<string> ApprovedNames { get; } = new(StringComparer.Ordinal);

    public bool IsPerson => Term.Length > 3 && (Term.StartsWith("M. ", StringComparison.Ordinal) ||
        KnownNames.IsTitle(Term.AsSpan(0, Math.Max(0, Term.AsSpan().IndexOfAny(' ', '.')))));

    /// <summary>A word that every sentence uses, which no check can follow: <c>“You” means the customer</c>.</summary>
    public bool IsPronoun => Pronouns.Contains(Term);

    /// <summary>Uses by a name that is fine, outside quotations and the sentence that defines.</summary>
    public IEnumerable<Use> ProperUses => Uses.Where(use => use is { Name.Role: NameRole.Term, Exact: true, Quoted: false, Defines: false });
}
