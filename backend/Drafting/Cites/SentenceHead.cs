namespace NigerBrief.Drafting.Cites;

/// <summary>Where a sentence begins, and so a signal or <i>Id.</i> takes a capital.</summary>
internal static class SentenceHead
{
    /// <param name="at">Offset in the paragraph's text.</param>
    public static bool IsAt(string text, int at) => Before(text, at) is [] or [.., '.' or '!' or '?' or '”' or '»' or '…'];

    /// <summary>The text before a place, without the spaces, brackets and calls of notes that stand directly before it.</summary>
    public static ReadOnlySpan<char> Before(string text, int at) => text.AsSpan(0, at).TrimEnd(" \u00A0([\u0002");
}
