using Markdig.Helpers;

namespace NigerBrief.Drafting.Clauses;

/// <summary>What stands between two braces and two braces in a clause's text: a slot, a term, a cite.</summary>
internal static class Braces
{
    /// <returns>Null when the slice does not begin with such braces, or they do not end on its line.</returns>
    public static string? Inside(StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!rest.StartsWith("{{", StringComparison.Ordinal))
            return null;
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        return end < 3 || rest[..end].Contains('\n') ? null : rest[2..end].ToString();
    }

    public static void Skip(ref StringSlice slice, string inside) => slice.Start += inside.Length + 4;
}
