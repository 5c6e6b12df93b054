namespace NigerBrief.Samples;

/// <summary>Runs a source's blocks down its columns and sheets.</summary>
public sealed class FlowComposer(Source source, Layout layout)
{
    private const double ColumnGap = 22;

    private static readonly Typeface[] HeadingTypes =
        [new(16), new(13), new(12.5)];

    private readonly Typeface type = new(layout.Size);
    private readonly List<Sheet> sheets = [];
    private int columns = 1;
    private int column;
    private double columnTop;
    private double y;

    private double FullWidth => layout.SheetWidth - (2 * layout.Margin);

    private double Width => (FullWidth - ((columns - 1) * ColumnGap)) / columns;

    private double Left => layout.Margin + (column * (Width + ColumnGap));

    private double Room => layout.Bottom - y;

    private string? DivideBy => layout.Justified ? source.Front.Language : null;

    public IReadOnlyList<Sheet> Compose()
    {
        NewSheet();
        var opening = true;
        foreach (var block in source.Blocks)
        {
            // Columns begin under the headline, which spans the sheet.
            if (opening && layout.Columns > 1 && block is not (Heading or Rule or Gap or Prose { Setting: not Setting.Body }))
            {
                opening = false;
                columns = layout.Columns;
                columnTop = y;
            }

            Set(block);
        }

        return sheets;
    }

    private void Set(Block block)
    {
        switch (block)
        {
            case PageBreak:
                NewSheet();
                break;
            case Gap:
                y += layout.Leading;
                break;
            case Rule:
                y += 6;
                sheets[^1].Rules.Add(new RuleMark(Left, y, Left + Width, y));
                y += 8;
                break;
            case Heading heading:
                SetHeading(heading);
                break;
            case Prose { Setting: Setting.Body } prose:
                SetLines(LineBreaker.Break(Inline.Words(prose.Text), type, Width, layout.Indent, 0, DivideBy), layout.Leading, layout.Justified);
                y += layout.Gap;
                break;
            case Prose prose:
                SetProse(prose);
                break;
            case Numbered numbered:
                SetNumbered(numbered);
                break;
            case Table table:
                SetTable(table);
                break;
            case Spoken spoken:
                throw new SourceException($"{source.Key}.md has a speaker ({spoken.Speaker}), which only the transcript layout can set.");
        }
    }

    private void SetHeading(Heading heading)
    {
        var large = HeadingTypes[heading.Level - 1];
        var face = heading.Level == 3 ? Face.Italic | Face.Bold : Face.Bold;
        var centred = heading.Level == 1 || source.Layout == "articles";
        var lines = LineBreaker.Break(Inline.Words(heading.Text, face), large, Width, 0, 0, null);
        var leading = large.Size * 1.35;
        if (y > columnTop)
            y += 10;
        if (Room < (lines.Count * leading) + (2 * layout.Leading))
            NextColumn();
        foreach (var line in lines)
        {
            y += leading;
            WriteLine(line, Left + (centred ? (Width - Natural(line, large)) / 2 : 0), large, 0);
        }

        y += 6;
    }

    private void SetProse(Prose prose)
    {
        var indent = prose.Setting == Setting.Quoted ? 40 : 0;
        var leading = prose.Setting == Setting.Quoted ? Math.Min(layout.Leading, layout.Size * 1.45) : Math.Min(layout.Leading, layout.Size * 1.6);
        var lines = LineBreaker.Break(Inline.Words(prose.Text), type, Width - indent, indent, indent, prose.Setting == Setting.Quoted ? DivideBy : null);
        if (prose.Setting == Setting.Quoted)
        {
            SetLines(lines, leading, layout.Justified);
            y += Math.Max(layout.Gap, 10);
            return;
        }

        foreach (var line in lines)
        {
            if (Room < leading)
                NextColumn();
            y += leading;
            var slack = Width - Natural(line, type);
            WriteLine(line, Left + (prose.Setting == Setting.Centred ? slack / 2 : slack), type, 0);
        }

        y += layout.Gap;
    }

    private void SetNumbered(Numbered numbered)
    {
        var place = numbered.Depth == 0
            ? layout.Label
            : new LabelPlace(layout.Label.Text + (28 * (numbered.Depth - 1)), layout.Label.Text + (28 * numbered.Depth), layout.Label.Text + (28 * numbered.Depth));
        var start = Math.Max(place.Text, place.Number + type.Width(numbered.Label, Face.Regular) + type.Space);
        var lines = LineBreaker.Break(Inline.Words(numbered.Text), type, Width, start, place.Rest, DivideBy);
        SetLines(lines, layout.Leading, layout.Justified, (numbered.Label, place.Number));
        y += layout.Gap;
    }

    private void SetLines(List<Line> lines, double leading, bool justified, (string Text, double Indent)? label = null)
    {
        if (lines.Count > 1 && Room < 2 * leading)
            NextColumn();
        for (var i = 0; i < lines.Count; i++)
        {
            // One line of a paragraph alone at the top of a page reads badly: it takes its neighbour along.
            if (Room < leading || (i == lines.Count - 2 && i > 1 && Room < 2 * leading))
                NextColumn();
            y += leading;
            if (i == 0 && label is { } mark)
                sheets[^1].Write(Left + mark.Indent, y, mark.Text, type);
            var line = lines[i];
            var gaps = line.Words.Count - 1;
            var stretch = justified && !line.Ends && gaps > 0 ? (line.Width - Natural(line, type)) / gaps : 0;
            WriteLine(line, Left + line.Indent, type, stretch);
        }
    }

    private void SetTable(Table table)
    {
        var grid = new TableGrid(table, new Typeface(Math.Min(layout.Size, 11)), Width);
        y += 8;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (Room < grid.Height(row) + (row == 0 ? 2 * layout.Leading : 0))
            {
                NextColumn();
                if (row > 0)
                    y = grid.Draw(sheets[^1], 0, Left, y);
            }

            y = grid.Draw(sheets[^1], row, Left, y);
        }

        y += 12;
    }

    private static double Natural(Line line, Typeface face) =>
        line.Words.Sum(word => word.Width(face)) + ((line.Words.Count - 1) * face.Space);

    /// <summary>A stretched line is drawn word by word, as typesetters do; a ragged one in runs that hold their spaces, as word processors do.</summary>
    private void WriteLine(Line line, double x, Typeface face, double stretch)
    {
        var sheet = sheets[^1];
        foreach (var (index, word) in line.Words.Index())
        {
            foreach (var (part, fragment) in word.Fragments.Index())
            {
                var spaced = !layout.Justified && part == word.Fragments.Count - 1 && index < line.Words.Count - 1;
                sheet.Write(x, y, spaced ? fragment.Text + ' ' : fragment.Text, face, fragment.Face);
                x += face.Width(fragment.Text, fragment.Face);
            }

            x += face.Space + stretch;
        }
    }

    private void NextColumn()
    {
        if (column + 1 < columns)
        {
            column++;
            y = columnTop;
        }
        else
        {
            NewSheet();
        }
    }

    private void NewSheet()
    {
        sheets.Add(new Sheet());
        column = 0;
        y = columnTop = layout.Top;
    }
}
