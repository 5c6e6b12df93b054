using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <param name="Start">UTF-16 offset in the summary.</param>
public readonly record struct Highlight(int Start, int Length);

/// <summary>Where a hit's words stand in its file: plain text. It goes into no HTML unescaped.</summary>
public sealed partial record SearchSummary(string Text, IReadOnlyList<Highlight> Highlights)
{
    /// <param name="marked">As Microsoft Search marks it: <c>the &lt;c0&gt;base&lt;/c0&gt; at Agadez&lt;ddd/&gt;</c>.</param>
    public static SearchSummary Read(string? marked)
    {
        var text = new StringBuilder();
        var highlights = new List<Highlight>();
        int? start = null;
        var read = 0;
        foreach (var mark in Marks.Matches(marked ?? "").Cast<Match>())
        {
            text.Append(WebUtility.HtmlDecode(marked![read..mark.Index]));
            read = mark.Index + mark.Length;
            if (mark.Value == "<ddd/>")
                text.Append('…');
            else if (mark.Value == "<c0>")
                start ??= text.Length;
            else if (mark.Value == "</c0>" && start is { } from)
            {
                highlights.Add(new(from, text.Length - from));
                start = null;
            }
        }
        return new(text.Append(WebUtility.HtmlDecode(marked?[read..])).ToString(), highlights);
    }

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9]*\s*/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Marks { get; }
}
