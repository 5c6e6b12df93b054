namespace NigerBrief.Drafting.Cites.Tables;

/// <summary>What the control around a table carries: <c>nb1:table:cites</c>, <c>nb1:table:exhibits</c>, <c>nb1:table:appendix</c> or <c>nb1:table:terms</c>.</summary>
internal static class TableTag
{
    private const string Prefix = "nb1:table:";

    public static string Of(CiteTableKind kind) => Prefix + kind.ToString().ToLowerInvariant();

    /// <summary>Whether a paragraph belongs to a table of ours, which repeats what the brief says and is none of its text.</summary>
    public static bool IsOn(DraftParagraph paragraph) => paragraph.Controls?.Any(control => control.Tag.StartsWith(Prefix, StringComparison.Ordinal)) == true;
}
