using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Extraction;

/// <summary>
/// Numbers at the starts of lines that follow on from 1. Contents, headings, lists and paragraphs may each count for themselves in one
/// document; every number joins the run it carries on, and the longest run is the paragraphs'.
/// </summary>
public sealed class NumberRun
{
    /// <summary>A shorter one could be a list.</summary>
    private const int Shortest = 3;

    /// <summary>Paragraphs that an extract leaves out.</summary>
    private const int WidestGap = 3;

    private int last;

    /// <summary>Index of the line to the number that begins there.</summary>
    public Dictionary<int, int> Starts { get; } = [];

    /// <param name="pattern">With the number in the group <c>number</c>.</param>
    public static NumberRun? Longest(IReadOnlyList<SheetLine> lines, Regex pattern)
    {
        var runs = new List<NumberRun>();
        for (var index = 0; index < lines.Count; index++)
        {
            if (pattern.Match(lines[index].Text) is not { Success: true } match || Value(match.Groups["number"].Value) is not { } number)
                continue;
            var run = runs.FindLast(run => run.last == number - 1)
                ?? runs.FindLast(run => number > run.last && number <= run.last + WidestGap);
            // An extract may begin in the middle, but a list of figures must not.
            if (number == 1 || (run is null && runs.Count == 0 && match.Groups["number"].Length < 4))
                runs.Add(run = new());
            run?.Add(index, number);
        }
        return runs.Where(run => run.Starts.Count >= Shortest).MaxBy(run => run.Starts.Count);
    }

    private void Add(int line, int number)
    {
        Starts[line] = number;
        last = number;
    }

    private static int? Value(string numeral) =>
        int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : numeral is "1er" || numeral.StartsWith("prem", StringComparison.OrdinalIgnoreCase) ? 1
        : RomanNumeral.Value(numeral);
}
