namespace NigerBrief.Drafting;

public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>Something a check found in the brief.</summary>
/// <param name="Code">Stable, kebab-case, as <c>docs/terms.md</c> and <c>docs/record.md</c> list them.</param>
/// <param name="Subject">What findings are grouped by: the term's approved form, the document's key.</param>
/// <param name="Message">For a lawyer; no code names.</param>
/// <param name="Places">Every place concerned, in reading order; empty where only the record is.</param>
/// <param name="Related">Where the evidence stands in the brief, such as the definition that a use comes before.</param>
/// <param name="Fix">Edits that put it right; empty when only the author can.</param>
/// <param name="Safe">The fix changes no meaning and touches no quotation, heading or citation, so "fix all" may take it.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    string Subject,
    Sentence Message,
    IReadOnlyList<Place> Places,
    IReadOnlyList<Place> Related,
    IReadOnlyList<Edit> Fix,
    bool Safe = false)
{
    /// <summary>What the brief must remember of the record (<see cref="Draft.Versions"/>) once this is put right or left as it is; null where it cannot be left.</summary>
    public IReadOnlyDictionary<string, string>? Versions { get; init; }
}

/// <summary>One rule about a brief. A new check is one class and one line where the checks are listed.</summary>
public interface ICheck
{
    /// <summary>Names the group of checks in <c>proof?checks=</c>: <c>terms</c>, <c>quotes</c>.</summary>
    string Group { get; }

    IEnumerable<Finding> Check(Draft draft, MatterView matter);
}
