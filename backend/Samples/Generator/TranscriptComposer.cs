using System.Globalization;

namespace NigerBrief.Samples;

/// <summary>Lays testimony out as court reporters do: 25 numbered lines to the page, a rule at either side.</summary>
public sealed class TranscriptComposer(Layout layout)
{
    public const int LinesPerPage = 25;

    private const double FirstBaseline = 92;
    private const double Gutter = 84;
    private const double TextLeft = 108;

    private readonly Typeface type = new(layout.Size);
    private readonly List<Sheet> sheets = [];
    private int line;

    private double TextWidth => layout.SheetWidth - 110 - TextLeft;

    public IReadOnlyList<Sheet> Compose(Source source)
    {
        NewSheet();
        foreach (var block in source.Blocks)
            Set(block, source);
        return sheets;
    }

    private void Set(Block block, Source source)
    {
        const double indent = 36;
        switch (block)
        {
            case PageBreak:
                NewSheet();
                break;
            case Gap or Rule:
                line++;
                break;
            case Heading heading:
                Centre(heading.Text, Face.Bold);
                break;
            case Prose { Setting: Setting.Centred } prose:
                Centre(prose.Text, Face.Regular);
                break;
            case Prose { Setting: Setting.Right } prose:
                foreach (var row in Break(prose.Text, 0, 0))
                    Write(row, TextWidth - Length(row));
                break;
            case Prose prose:
                Write(Break(prose.Text, prose.Setting == Setting.Quoted ? 2 * indent : indent, prose.Setting == Setting.Quoted ? 2 * indent : 0));
                break;
            case Spoken { Speaker: "Q" or "A" } spoken:
                Write(Break($"{spoken.Speaker}.\u00A0\u00A0\u00A0{spoken.Text}", indent, 0));
                break;
            case Spoken spoken:
                Write(Break($"{spoken.Speaker.Replace(' ', '\u00A0')}:\u00A0 {spoken.Text}", 2 * indent, 0));
                break;
            case Numbered numbered:
                Write(Break($"{numbered.Label} {numbered.Text}", indent, 0));
                break;
            case Table:
                throw new SourceException($"{source.Key}.md has a table, which a transcript cannot set.");
        }
    }

    private List<Line> Break(string text, double first, double rest) =>
        LineBreaker.Break(Inline.Words(text), type, TextWidth, first, rest, null);

    private void Centre(string text, Face face)
    {
        foreach (var row in LineBreaker.Break(Inline.Words(text, face), type, TextWidth, 0, 0, null))
            Write(row, (TextWidth - Length(row)) / 2);
    }

    private void Write(List<Line> rows)
    {
        foreach (var row in rows)
            Write(row, row.Indent);
    }

    private void Write(Line row, double indent)
    {
        if (line == LinesPerPage)
            NewSheet();

        var x = TextLeft + indent;
        var y = FirstBaseline + (line * layout.Leading);
        foreach (var (index, word) in row.Words.Index())
        {
            foreach (var (part, fragment) in word.Fragments.Index())
            {
                var spaced = part == word.Fragments.Count - 1 && index < row.Words.Count - 1;
                sheets[^1].Write(x, y, spaced ? fragment.Text + ' ' : fragment.Text, type, fragment.Face);
                x += type.Width(fragment.Text, fragment.Face);
            }

            x += type.Space;
        }

        line++;
    }

    private double Length(Line row) => row.Words.Sum(word => word.Width(type)) + ((row.Words.Count - 1) * type.Space);

    private void NewSheet()
    {
        var sheet = new Sheet();
        for (var number = 1; number <= LinesPerPage; number++)
        {
            sheet.WriteRight(Gutter, FirstBaseline + ((number - 1) * layout.Leading), number.ToString(CultureInfo.InvariantCulture), type);
        }

        sheet.Rules.Add(new RuleMark(Gutter + 10, 60, Gutter + 10, layout.SheetHeight - 50));
        sheet.Rules.Add(new RuleMark(Gutter + 13, 60, Gutter + 13, layout.SheetHeight - 50));
        sheet.Rules.Add(new RuleMark(layout.SheetWidth - 50, 60, layout.SheetWidth - 50, layout.SheetHeight - 50));
        sheets.Add(sheet);
        line = 0;
    }
}
