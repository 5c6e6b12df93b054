using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Drift;

/// <summary>A document's words in reading order, each with the line that it begins in.</summary>
internal sealed partial class PassageWords
{
    private readonly List<(Page Page, PageLine Line)> places = [];
    private readonly List<string> words = [];

    /// <param name="lines">In reading order.</param>
    public PassageWords(IEnumerable<(Page Page, PageLine Line)> lines)
    {
        var divided = false;
        foreach (var (page, line) in lines)
        {
            foreach (var match in Word().Matches(line.Text).AsEnumerable())
            {
                // Where a version breaks its lines elsewhere, a divided word is the same word.
                if (divided && match.Index == 0)
                {
                    words[^1] += Folded(match.Value);
                }
                else
                {
                    words.Add(Folded(match.Value));
                    places.Add((page, line));
                }
                divided = false;
            }
            divided = words.Count > 0 && Divided().IsMatch(line.Text);
        }
    }

    public IReadOnlyList<string> Words => words;

    public (Page Page, PageLine Line) PlaceOf(int word) => places[word];

    public static PassageWords Of(IEnumerable<Page> pages) => new(pages.SelectMany(page => page.Lines.Select(line => (page, line))));

    /// <returns>Where the words stand one after the other, from each first word's index.</returns>
    public IEnumerable<int> Find(IReadOnlyList<string> sought)
    {
        for (var at = 0; at + sought.Count <= words.Count; at++)
        {
            var same = 0;
            while (same < sought.Count && words[at + same] == sought[same])
                same++;
            if (same == sought.Count)
                yield return at;
        }
    }

    private static string Folded(string word) => word.ToLowerInvariant().Replace('’', '\'');

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['’.,:/-][\p{L}\p{M}\p{N}]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}-\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Divided();
}
