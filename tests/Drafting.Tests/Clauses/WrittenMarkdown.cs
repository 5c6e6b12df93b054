using System.Globalization;
using System.Text;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>Markdown written from a tree that a row of numbers decides, with every word told apart, and what Word must show of it.</summary>
internal sealed class WrittenMarkdown
{
    private const int Deepest = 3;

    private readonly IReadOnlyList<int> choices;
    private readonly StringBuilder notes = new();
    private int next;
    private int words;
    private int labels;

    private WrittenMarkdown(IReadOnlyList<int> choices) => this.choices = choices;

    public string Text { get; private set; } = "";

    /// <summary>The words of the text in order, each with the style of its paragraph.</summary>
    public List<(string Word, string Style)> Words { get; } = [];

    public List<string> NoteWords { get; } = [];

    public static WrittenMarkdown Of(IReadOnlyList<int> choices)
    {
        var written = new WrittenMarkdown(choices);
        var text = new StringBuilder();
        while (written.next < choices.Count)
            text.Append(string.Join('\n', written.Block(0, "Normal"))).Append("\n\n");
        written.Text = text.Append(written.notes).ToString();
        return written;
    }

    private int Choice(int of) => next < choices.Count ? choices[next++] % of : 0;

    private string Word(string style)
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"w{++words}x");
        Words.Add((word, style));
        return word;
    }

    private List<string> Block(int depth, string style)
    {
        switch (Choice(depth < Deepest ? 8 : 3))
        {
            case 1:
                var level = Choice(3) + 1;
                return [new string('#', level) + " " + Inline(string.Create(CultureInfo.InvariantCulture, $"Heading{level}"))];
            case 2:
                return ["```", Word("HTMLPreformatted"), "  " + Word("HTMLPreformatted"), "```"];
            case 3:
                return List(depth, style, _ => "- ");
            case 4:
                var start = Choice(20);
                return List(depth, style, item => string.Create(CultureInfo.InvariantCulture, $"{start + item}. "));
            case 5:
                return [.. Blocks(depth, "Quote").Select(line => ("> " + line).TrimEnd())];
            case 6 when style == "Normal":
                return [$"| {Inline("Normal")} | {Word("Normal")} |", "|---|--:|", $"| {Word("Normal")} | {Inline("Normal")} |"];
            default:
                return [Inline(style), Word(style) + "  ", Word(style)];
        }
    }

    private List<string> Blocks(int depth, string style)
    {
        var lines = Block(depth + 1, style);
        for (var more = Choice(2); more > 0; more--)
            lines = [.. lines, "", .. Block(depth + 1, style)];
        return lines;
    }

    private List<string> List(int depth, string style, Func<int, string> mark)
    {
        var lines = new List<string>();
        for (var item = 0; item <= Choice(3); item++)
        {
            // A paragraph first: an item that begins with a heading or with code is another matter.
            var first = mark(item);
            lines.Add(first + Inline(style));
            if (Choice(3) == 0)
                lines.AddRange(["", .. Blocks(depth, style).Select(line => (new string(' ', first.Length) + line).TrimEnd())]);
        }
        return lines;
    }

    private string Inline(string style)
    {
        var text = Word(style);
        for (var more = Choice(4); more > 0; more--)
        {
            text += " " + Choice(9) switch
            {
                1 => $"*{Word(style)}*",
                2 => $"**{Word(style)} *{Word(style)}* {Word(style)}**",
                3 => $"`{Word(style)}`",
                4 => $"[{Word(style)}](https://example.org)",
                5 => $"~~{Word(style)}~~",
                6 => $"{Word(style)}^{Word(style)}^",
                7 => $"\\*{Word(style)} &amp; <{Word(style)}>",
                8 => Word(style) + Note(),
                _ => Word(style),
            };
        }
        return text;
    }

    private string Note()
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"n{++labels}x");
        NoteWords.Add(word);
        notes.Append(CultureInfo.InvariantCulture, $"[^{labels}]: *{word}*.\n\n");
        return $"[^{labels}]";
    }
}
