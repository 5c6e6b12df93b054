namespace NigerBrief.Drafting.Cites;

/// <param name="Edits">What makes all that were found live.</param>
/// <param name="Found">In reading order.</param>
/// <param name="Unsure">What looks like a cite and points to nothing, or to more than one document.</param>
public sealed record AdoptedCites(IReadOnlyList<Edit> Edits, IReadOnlyList<AdoptableCite> Found, IReadOnlyList<UnsureCite> Unsure);

/// <summary>A cite typed by hand, with what it points to.</summary>
/// <param name="Document">The document's key.</param>
/// <param name="Stays">It stays plain text, and is recognised by its form: it stands in a note, and notes of the host take no live cite.</param>
/// <param name="Edits">What makes it live; none where it stays.</param>
public sealed record AdoptableCite(Place Place, string Text, string Document, string Title, string Tag, bool Stays, IReadOnlyList<Edit> Edits);

/// <param name="Reason">One sentence or two.</param>
public sealed record UnsureCite(Place Place, string Text, Sentence Reason, IReadOnlyList<AdoptableCite> Choices);
