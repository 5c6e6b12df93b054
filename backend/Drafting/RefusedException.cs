namespace NigerBrief.Drafting;

/// <summary>What was asked cannot be done; here is the sentence that the lawyer reads.</summary>
public sealed class RefusedException(Sentence sentence) : Exception(sentence.English)
{
    public Sentence Sentence { get; } = sentence;
}
