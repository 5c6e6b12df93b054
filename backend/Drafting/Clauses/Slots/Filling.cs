namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>What stands in a slot's place.</summary>
/// <param name="Tag">Of the live cite that it is; null for plain text.</param>
/// <param name="Title">The title of that cite's control.</param>
public sealed record Filling(IReadOnlyList<TextRun> Runs, string? Tag = null, string? Title = null)
{
    public Filling(string text)
        : this([new TextRun(text)])
    {
    }
}
