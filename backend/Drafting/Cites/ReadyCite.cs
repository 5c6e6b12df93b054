namespace NigerBrief.Drafting.Cites;

/// <summary>A cite as it would stand in the brief: its tag (what it points to) and its rendering in the brief's forum.</summary>
/// <param name="Text">The runs' text joined; spaces that must not break are U+00A0.</param>
public sealed record ReadyCite(string Tag, string Text, IReadOnlyList<TextRun> Runs);
