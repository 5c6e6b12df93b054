namespace NigerBrief.Drafting;

/// <summary>What was asked cannot be done; the message is the sentence that the lawyer reads.</summary>
public sealed class RefusedException(string sentence) : Exception(sentence);
