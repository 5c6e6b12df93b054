using NigerBrief.Drafting;

namespace NigerBrief.Matters.Extraction;

/// <summary>A file has no pages that we could read.</summary>
/// <param name="sentence">For lawyers: what is wrong and what to do.</param>
public sealed class UnreadableFileException(Sentence sentence, Exception? inner = null) : Exception(sentence.English, inner)
{
    public Sentence Sentence { get; } = sentence;
}
