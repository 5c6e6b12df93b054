using System.Buffers;

namespace NigerBrief.Drafting.Terms;

/// <summary>From one sign of a text to the next: most of a text holds none, and is passed over many characters at a time.</summary>
internal static class SignSearch
{
    /// <returns>The index of the first of the signs from the index on; -1 where none follows.</returns>
    public static int IndexOfAny(this string text, SearchValues<char> signs, int from = 0) =>
        text.AsSpan(from).IndexOfAny(signs) is var next and >= 0 ? from + next : -1;
}
