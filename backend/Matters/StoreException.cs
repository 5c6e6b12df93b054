namespace NigerBrief.Matters;

/// <summary>A store cannot be used. The message is for whoever runs the server: a sentence that says what to do, without passwords.</summary>
public sealed class StoreException(string sentence, Exception? inner = null) : IOException(sentence, inner);
