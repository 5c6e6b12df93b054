using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Tests;

/// <summary>Reads the tables of vectors in tests/specs: prose for people, rows for tests.</summary>
public static partial class Spec
{
    /// <summary>The rows of the table under a heading, its header row left out; cells trimmed, <c>\|</c> unescaped.</summary>
    public static IEnumerable<string[]> Rows(string file, string heading)
    {
        var lines = File.ReadLines(Path.Combine(Folder, file))
            .SkipWhile(line => line.TrimStart('#', ' ') != heading || !line.StartsWith('#'))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith('|'))
            .ToList();
        if (lines.Count < 3)
            throw new InvalidDataException($"{file} has no table under “{heading}”.");
        return lines.Skip(2).Select(Cells);
    }

    private static string[] Cells(string line) =>
        [.. Bar().Split(line.Trim()[1..^1]).Select(cell => cell.Trim().Replace(@"\|", "|", StringComparison.Ordinal))];

    /// <summary>The folder that holds the solution.</summary>
    public static string Repository { get; } = Up(AppContext.BaseDirectory);

    private static string Folder { get; } = Path.Combine(Repository, "tests", "specs");

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "NigerBriefAddin.sln")) ? folder : Up(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
