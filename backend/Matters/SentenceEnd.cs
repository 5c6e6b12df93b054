namespace NigerBrief.Matters;

/// <summary>Whether a printed line ends a sentence or a member of one, closing marks aside.</summary>
internal static class SentenceEnd
{
    public static bool Closes(string line)
    {
        var text = line.AsSpan().TrimEnd(" \u00A0\u202F”’\"'»)]");
        return text.Length == 0 || text[^1] is '.' or '?' or '!' or ':' or ';';
    }
}
