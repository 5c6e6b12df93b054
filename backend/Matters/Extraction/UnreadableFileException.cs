namespace NigerBrief.Matters.Extraction;

/// <summary>A file has no pages that we could read.</summary>
/// <param name="reason">A sentence for lawyers: what is wrong and what to do.</param>
public sealed class UnreadableFileException(string reason, Exception? inner = null) : Exception(reason, inner);
