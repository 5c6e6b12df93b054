using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>Numbering of a block's lists: each has an <c>abstractNum</c> of its own, so that no list of the brief runs on into it.</summary>
public sealed class NumberingOfLists
{
    private const int IndentPerLevel = 720;
    private const int Hanging = 360;

    /// <summary>Word takes the numbering of a package for the brief's own where the numbers are the same, so these are high.</summary>
    private const int FirstNumber = 7001;

    private readonly List<(int Number, bool Ordered, int Start, int Depth)> lists = [];
    private Stack<(int Number, int Depth, bool Marked)> open = new();

    public bool Any => lists.Count > 0;

    public void Open(bool ordered, int start)
    {
        var number = FirstNumber + lists.Count;
        lists.Add((number, ordered, start, open.Count + 1));
        open.Push((number, open.Count + 1, Marked: false));
    }

    public void Close() => open.Pop();

    /// <summary>The next paragraph begins an item; the others of the item only stand under it.</summary>
    public void BeginItem()
    {
        var (number, depth, _) = open.Pop();
        open.Push((number, depth, Marked: true));
    }

    public void Apply(ParagraphProperties properties)
    {
        if (!open.TryPop(out var list))
            return;
        if (list.Marked)
            properties.NumberingProperties = new(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list.Number });
        else
            properties.Indentation = new() { Left = Invariant(list.Depth * IndentPerLevel) };
        open.Push(list with { Marked = false });
    }

    internal Stack<(int Number, int Depth, bool Marked)> Suspend()
    {
        var suspended = open;
        open = new();
        return suspended;
    }

    internal void Resume(Stack<(int Number, int Depth, bool Marked)> suspended) => open = suspended;

    public Numbering Part()
    {
        var numbering = new Numbering();
        foreach (var (number, ordered, start, depth) in lists)
        {
            numbering.Append(new AbstractNum(
                new Nsid { Val = number.ToString("X8", CultureInfo.InvariantCulture) },
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = start },
                    new NumberingFormat { Val = ordered ? NumberFormatValues.Decimal : NumberFormatValues.Bullet },
                    new LevelText { Val = ordered ? "%1." : "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = Invariant(depth * IndentPerLevel), Hanging = Invariant(Hanging) }))
                { LevelIndex = 0 })
            { AbstractNumberId = number });
        }
        foreach (var (number, _, _, _) in lists)
            numbering.Append(new NumberingInstance(new AbstractNumId { Val = number }) { NumberID = number });
        return numbering;
    }

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
