using System.Text.RegularExpressions;

namespace NigerBrief.Samples;

/// <summary>
/// Reads a source's body. A blank line ends a block; a line's end inside a paragraph is a space, or a forced break after a backslash.
/// Marks at a line's start: <c>#</c> heading, <c>^</c> centred, <c>&gt;&gt;</c> right, <c>&gt;</c> quoted, <c>|</c> table,
/// <c>12.</c> and <c>(a)</c> numbered, <c>~</c> empty space, <c>---</c> a rule, <c>---page---</c> a new page.
/// </summary>
public static partial class BlockReader
{
    public static IReadOnlyList<Block> Read(string body, bool transcript)
    {
        var blocks = new List<Block>();
        var pending = new List<string>();
        foreach (var line in body.Split('\n').Append(""))
        {
            var text = line.TrimEnd();
            if (StartsBlock(text, pending, transcript))
                Flush(pending, blocks, transcript);
            if (text.Length > 0)
                pending.Add(text);
        }

        Flush(pending, blocks, transcript);
        return blocks;
    }

    private static bool StartsBlock(string line, List<string> pending, bool transcript)
    {
        if (line.Length == 0 || pending.Count == 0)
            return true;
        if (line[0] == '|' && pending[0][0] == '|')
            return false;
        if (line[0] == '>' && pending[0][0] == '>' && !line.StartsWith(">>", StringComparison.Ordinal))
            return false;
        // A wrapped line that happens to begin with "12." is the one ambiguity; only a marked line may follow without a blank one.
        return line[0] is '#' or '^' or '|' or '~' || line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith('>')
            || pending[0][0] is '#' or '^' or '|' or '~' || pending[0].StartsWith("---", StringComparison.Ordinal)
            || Lettered().IsMatch(line) || (Arabic().IsMatch(line) && Arabic().IsMatch(pending[0]))
            || (transcript && (Speaker().IsMatch(line) || line[0] == '(')) || line.StartsWith("- ", StringComparison.Ordinal);
    }

    private static void Flush(List<string> pending, List<Block> blocks, bool transcript)
    {
        if (pending.Count == 0)
            return;

        var first = pending[0];
        blocks.Add(first switch
        {
            "---page---" => new PageBreak(),
            "---" => new Rule(),
            "~" => new Gap(),
            _ when first[0] == '|' => ReadTable(pending),
            _ when first[0] == '#' => ReadHeading(Join(pending)),
            _ when ArticleHeading().IsMatch(first) && pending.Count == 1 => new Heading(2, first),
            _ when first[0] == '^' => new Prose(Join(pending)[1..].Trim(), Setting.Centred),
            _ when first.StartsWith(">>", StringComparison.Ordinal) => new Prose(Join(pending)[2..].Trim(), Setting.Right),
            _ when first[0] == '>' => new Prose(Join(pending.ConvertAll(line => line.TrimStart('>').Trim())), Setting.Quoted),
            _ => ReadParagraph(Join(pending), transcript),
        });
        pending.Clear();
    }

    private static Block ReadParagraph(string text, bool transcript)
    {
        if (transcript && Speaker().Match(text) is { Success: true } speaker)
            return new Spoken(speaker.Groups["who"].Value, text[speaker.Length..].Trim());
        if (Arabic().Match(text) is { Success: true } number)
            return new Numbered(number.Groups["label"].Value, text[number.Length..].Trim(), 0);
        if (Lettered().Match(text) is { Success: true } letter)
        {
            var label = letter.Groups["label"].Value;
            return new Numbered(label, text[letter.Length..].Trim(), RomanLabel().IsMatch(label) ? 2 : 1);
        }

        return text.StartsWith("- ", StringComparison.Ordinal) ? new Numbered("–", text[2..].Trim(), 1) : new Prose(text);
    }

    private static Heading ReadHeading(string text)
    {
        var level = text.TakeWhile(mark => mark == '#').Count();
        return new Heading(Math.Min(level, 3), text[level..].Trim());
    }

    private static Table ReadTable(List<string> lines)
    {
        var rows = lines.ConvertAll(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
        var marks = rows.Find(row => row.All(cell => AlignmentMark().IsMatch(cell)));
        var right = rows[0].Select((_, column) => marks is not null && column < marks.Length && marks[column].EndsWith(':')).ToArray();
        return new Table([.. rows.Where(row => row != marks)], right);
    }

    private static string Join(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => line.EndsWith('\\') ? line[..^1].TrimEnd() + '\n' : line + ' ')).TrimEnd();

    [GeneratedRegex(@"^(?<label>\d{1,3}\.)\s")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^(?<label>\([a-z]{1,4}\))\s")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^\((ii|iii|iv|vi|vii|viii|ix|i)\)$")]
    private static partial Regex RomanLabel();

    [GeneratedRegex(@"^Article \d{1,3} — ")]
    private static partial Regex ArticleHeading();

    [GeneratedRegex(@"^(?:(?<who>[QA])\.\s|(?<who>[\p{Lu}][\p{Lu}’'. -]{2,40}):\s)")]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^:?-+:?$")]
    private static partial Regex AlignmentMark();
}
