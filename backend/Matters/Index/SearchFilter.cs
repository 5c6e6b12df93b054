using NigerBrief.Drafting;

namespace NigerBrief.Matters;

/// <summary>Which documents of the record are searched. What is left out filters nothing.</summary>
/// <param name="Documents">Keys, in any capitals.</param>
/// <param name="From">The first day; a document without a date is then left out.</param>
/// <param name="To">The last day.</param>
/// <param name="Confidential">Only those that are, or only those that are not.</param>
public sealed record SearchFilter(
    IReadOnlyList<string>? Documents = null,
    IReadOnlyList<DocumentKind>? Kinds = null,
    DateOnly? From = null,
    DateOnly? To = null,
    bool? Confidential = null)
{
    public static readonly SearchFilter None = new();

    public bool Admits(RecordDocument document) =>
        (Documents is not { Count: > 0 } || Documents.Contains(document.Key, StringComparer.OrdinalIgnoreCase))
        && (Kinds is not { Count: > 0 } || Kinds.Contains(document.Kind))
        && (From is null || document.Date >= From)
        && (To is null || document.Date <= To)
        && (Confidential is null || document.Confidential == Confidential);
}
