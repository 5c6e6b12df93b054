namespace NigerBrief.Drafting.Terms;

/// <summary>A use by its positions alone, as it can be kept without the text.</summary>
/// <param name="Name"><see cref="Terms.Name.Index"/>.</param>
/// <param name="Offset">UTF-16 offset in the paragraph as it stands in the brief.</param>
/// <param name="Length">Of the same, in UTF-16.</param>
internal readonly record struct FoundUse(int Name, int Start, int End, int Offset, int Length, bool Exact, bool Quoted, bool Mentioned)
{
    public static FoundUse Of(Use use) => new(use.Name.Index, use.Start, use.End, use.Offset, use.Length, use.Exact, use.Quoted, use.Mentioned);
}
