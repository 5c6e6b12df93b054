using System.Globalization;
using System.Text;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>Numbering of a block's lists: each has an <c>abstractNum</c> of its own, so that no list of the brief runs on into it.</summary>
public sealed class NumberingOfLists
{
    private const int IndentPerLevel = 720;
    private const int Hanging = 360;

    /// <summary>Word takes the numbering of a package for the brief's own where the numbers are the same, so these are high.</summary>
    private const int FirstNumber = 7001;

    private readonly List<(int Number, string? Ordered, int Start, int Depth)> lists = [];
    private Stack<Level> open = new();

    private readonly Dictionary<string, (int Number, string Levels)> carried = new(StringComparer.Ordinal);

    public bool Any => lists.Count + carried.Count > 0;

    /// <summary>Whether an item has begun and no paragraph of it yet.</summary>
    public bool AwaitsMark => open.TryPeek(out var level) && level.Marked;

    /// <param name="ordered">The number as Word writes a pattern, such as <c>%1.</c>; null for bullets.</param>
    public void Open(string? ordered, int start)
    {
        var number = FirstNumber + lists.Count + carried.Count;
        lists.Add((number, ordered, start, open.Count + 1));
        open.Push(new(number, open.Count + 1));
    }

    /// <summary>Takes a list over from the clause's own Word file.</summary>
    /// <param name="id">Of the list in that file.</param>
    /// <param name="levels">The content of its <c>w:abstractNum</c>.</param>
    /// <returns>Its number in the block.</returns>
    public int Carry(string id, string levels)
    {
        if (!carried.TryGetValue(id, out var list))
            carried.Add(id, list = (FirstNumber + lists.Count + carried.Count, levels));
        return list.Number;
    }

    /// <summary>A step further in, without numbers.</summary>
    /// <param name="byStyle">The paragraphs' style makes the first step itself.</param>
    public void Indent(bool byStyle = false) => open.Push(new(0, open.Count + 1, ByStyle: byStyle && open.Count == 0));

    public void Close() => open.Pop();

    /// <summary>The next paragraph begins an item; the others of the item only stand under it.</summary>
    public void BeginItem() => open.Push(open.Pop() with { Marked = true });

    /// <returns>What the next paragraph's properties say of lists; empty outside of any.</returns>
    public string OfNextParagraph()
    {
        if (!open.TryPop(out var level))
            return "";
        open.Push(level with { Marked = false });
        return level switch
        {
            { Marked: true } => string.Create(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{level.Number}\"/></w:numPr>"),
            { ByStyle: true } => "",
            _ => string.Create(CultureInfo.InvariantCulture, $"<w:ind w:left=\"{level.Depth * IndentPerLevel}\"/>"),
        };
    }

    /// <summary>Renders what stands in no list, whatever stands around it: a note, a cell.</summary>
    public void Outside(Action render)
    {
        var suspended = open;
        open = new();
        render();
        open = suspended;
    }

    /// <returns>The content of <c>w:numbering</c>.</returns>
    public string Xml()
    {
        var (kinds, uses) = (new StringBuilder(), new StringBuilder());
        foreach (var (number, ordered, start, depth) in lists)
        {
            kinds.Append(
                CultureInfo.InvariantCulture,
                $"""
                <w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{number:X8}"/><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{(ordered is null ? "bullet" : "decimal")}"/><w:lvlText w:val="{ordered ?? "•"}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{depth * IndentPerLevel}" w:hanging="{Hanging}"/></w:pPr></w:lvl></w:abstractNum>
                """);
            uses.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{number}\"/></w:num>");
        }
        foreach (var (number, levels) in carried.Values)
        {
            kinds.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{number}\"><w:nsid w:val=\"{number:X8}\"/><w:multiLevelType w:val=\"multilevel\"/>{levels}</w:abstractNum>");
            uses.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{number}\"/></w:num>");
        }
        return kinds.Append(uses).ToString();
    }

    private readonly record struct Level(int Number, int Depth, bool Marked = false, bool ByStyle = false);
}
