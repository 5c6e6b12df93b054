namespace NigerBrief.Samples;

/// <summary>Something that the writer of a source, or the keeper of this machine, can put right; the message says how.</summary>
public sealed class SourceException(string message) : Exception(message);
