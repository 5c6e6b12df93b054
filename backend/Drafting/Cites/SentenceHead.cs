namespace NigerBrief.Drafting.Cites;

/// <summary>Where a sentence begins, and so a signal or <i>Id.</i> takes a capital.</summary>
internal static class SentenceHead
{
    /// <param name="at">Offset in the paragraph's text.</param>
    public static bool IsAt(string text, int at) => text.AsSpan(0, at).TrimEnd(" \u00A0([\u0002") is [] or [.., '.' or '!' or '?' or '”' or '»' or '…'];
}
