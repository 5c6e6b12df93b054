using System.Text.RegularExpressions;

namespace NigerBrief.Tenant.Graph.Search;

/// <summary>A text parted into words. Case does not count.</summary>
internal sealed partial class Words(string text)
{
    private readonly IReadOnlyList<Match> words = [.. Word.Matches(text).Cast<Match>()];

    /// <param name="sought">Each a word, or with a final <c>*</c> the beginning of one.</param>
    /// <returns>Where the words stand one after the other: the place of the first of them. Null when they do not.</returns>
    public int? Find(IReadOnlyList<string> sought)
    {
        for (var at = 0; at + sought.Count <= words.Count; at++)
        {
            if (sought.Select((word, offset) => Same(words[at + offset].Value, word)).All(same => same))
                return at;
        }
        return null;
    }

    /// <summary>Some words of the text, those sought between <c>&lt;c0&gt;</c> and <c>&lt;/c0&gt;</c>, <c>&lt;ddd/&gt;</c> where more follows.</summary>
    public string Summary(int around, IReadOnlySet<string> sought)
    {
        var (first, last) = (Math.Max(0, around - 12), Math.Min(words.Count, around + 24) - 1);
        if (last < first)
            return "";
        var shown = Word.Replace(
            text[words[first].Index..(words[last].Index + words[last].Length)].ReplaceLineEndings(" "),
            word => sought.Any(one => Same(word.Value, one)) ? $"<c0>{word.Value}</c0>" : word.Value);
        return $"{(first > 0 ? "<ddd/>" : "")}{shown}{(last < words.Count - 1 ? "<ddd/>" : "")}";
    }

    public static IReadOnlyList<string> In(string text) => [.. WordOrBeginning.Matches(text).Select(match => match.Value)];

    private static bool Same(string word, string sought) => sought.EndsWith('*')
        ? word.StartsWith(sought.AsSpan(0, sought.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(word, sought, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\w+\*?")]
    private static partial Regex WordOrBeginning { get; }
}
