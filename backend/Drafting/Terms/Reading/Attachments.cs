using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>The papers attached to a paper in one file, each opening with a line of its own, <c>EXHIBIT A</c> or <c>Annex 2: Form of Notice</c>. What one of them defines it defines for itself.</summary>
internal static partial class Attachments
{
    private const int LongestLine = 100;

    /// <returns>By paragraph: 0 for the paper itself, then one number for each attachment in order.</returns>
    public static int[] PaperOf(IReadOnlyList<Passage> passages)
    {
        var papers = new int[passages.Count];
        var now = 0;
        for (var i = 0; i < papers.Length; i++)
        {
            if (passages[i].Kind != PassageKind.Excluded && passages[i].Source is { TableDepth: 0, Text.Length: <= LongestLine } paragraph && Opens(paragraph.Text))
                now++;
            papers[i] = now;
        }

        return papers;
    }

    private static bool Opens(string line)
    {
        foreach (var label in Label().EnumerateMatches(line))
            return line[(label.Index + label.Length)..].Trim(" \t\v.:—–-()“”\"".ToCharArray()) is var title && (title.Length == 0 || (TermText.IsTitle(title) && !line.EndsWith('.')));
        return false;
    }

    [GeneratedRegex(@"^\s*(?:exhibit|annex|annexe|appendix|schedule|attachment|pièce)\s+[“""]?(?:[A-Z]|[0-9IVX]{1,5})(?:[-–.][A-Z0-9]{1,4})?[”""]?(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
