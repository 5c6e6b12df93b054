namespace NigerBrief.Matters.Index.Words;

/// <summary>
/// One spelling for what is written in two ways: <c>defence</c> and <c>defense</c>, <c>organize</c> and <c>organise</c>, <c>labour</c> and
/// <c>labor</c>, <c>judgement</c> and <c>judgment</c>. A stemmer does not know that they are the same word.
/// </summary>
internal static class Spelling
{
    private static readonly string[] WithC = ["defenc", "offenc", "licenc", "pretenc"];

    /// <param name="word">Folded.</param>
    public static string One(string word)
    {
        if (word.Length < 5)
            return word;
        if (WithC.FirstOrDefault(begin => word.StartsWith(begin, StringComparison.Ordinal)) is { } begun)
            word = $"{begun[..^1]}s{word[begun.Length..]}";
        return Replace(Replace(Replace(Replace(word, "iz", "is", 3), "our", "or", 3), "dgement", "dgment", 2), "programme", "program", 0);
    }

    /// <summary>Only after so many letters: <c>size</c> and <c>four</c> stay as they are.</summary>
    private static string Replace(string word, string from, string to, int after) =>
        word.LastIndexOf(from, StringComparison.Ordinal) is var at && at >= after ? string.Concat(word.AsSpan(0, at), to, word.AsSpan(at + from.Length)) : word;
}
