using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Here;

/// <summary>A cite with what belongs to it: its signal, and what is said of it in parentheses.</summary>
/// <param name="Start">Of the signal; of the cite where it has none.</param>
/// <param name="Signal">As it is written.</param>
/// <param name="Explanation">The words in the first parentheses after the cite; null for none.</param>
/// <param name="ExplanationEnd">Offset after those parentheses; the cite's end where there are none.</param>
/// <param name="End">Offset after the last parentheses.</param>
internal sealed partial record WholeCite(BriefCite Cite, int Start, string? Signal, string? Explanation, int ExplanationEnd, int End)
{
    private static readonly string[] Signals = [.. ForumProfiles.BuiltIn.Values.SelectMany(Cites.Signal.In).Select(signal => signal.Words)
        .Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(words => words.Length)];

    /// <param name="all">The cites of the paragraph: a parenthesis that holds one explains nothing.</param>
    public static WholeCite Of(BriefCite cite, string text, IReadOnlyList<BriefCite> all)
    {
        var before = text.AsSpan(0, cite.Start);
        var signal = before.EndsWith(" ") || before.EndsWith("\u00A0") ? Before(before.TrimEnd(" \u00A0").ToString()) : null;
        var start = signal is null ? cite.Start : before.TrimEnd(" \u00A0").Length - signal.Length;
        string? explanation = null;
        var (first, end) = (cite.End, cite.End);
        while (Opened().Match(text[end..]) is { Success: true, Length: var opened } && Closed(text, end + opened) is { } close
            && !all.Any(other => other.Start >= end && other.End <= close))
        {
            if (explanation is null)
                (explanation, first) = (text[(end + opened)..(close - 1)], close);
            end = close;
        }
        return new(cite, start, signal, explanation, first, end);
    }

    // “As they see R. at 22”: a signal opens a sentence or a citation, or follows a comma.
    private static string? Before(string text) => Signals.FirstOrDefault(words =>
            text.EndsWith(words, StringComparison.OrdinalIgnoreCase)
            && (SentenceHead.IsAt(text, text.Length - words.Length) || text[..^words.Length].TrimEnd(' ', '\u00A0') is [.., ',' or ';' or '(' or '[']))
        is { } found ? text[^found.Length..] : null;

    /// <returns>Offset after the parenthesis that closes the one opened before; null where none does.</returns>
    private static int? Closed(string text, int from)
    {
        var depth = 1;
        for (var at = from; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return at + 1;
        }
        return null;
    }

    [GeneratedRegex(@"^[ \u00A0]\(", RegexOptions.NonBacktracking)]
    private static partial Regex Opened();
}
