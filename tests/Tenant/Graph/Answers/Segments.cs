using System.Text.RegularExpressions;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>
/// Parts a path at its slashes. From a segment that ends in a colon to the next that does, all is one segment:
/// <c>drives/d/root:/a/b.pdf:/content</c> is <c>drives</c>, <c>d</c>, <c>root:/a/b.pdf</c>, <c>content</c>.
/// </summary>
internal static partial class Segments
{
    /// <param name="path">After the version, decoded.</param>
    /// <returns>With the short ways to a drive and to its root written out: <c>drives/{d}/items/root</c>.</returns>
    public static List<string> Of(string path)
    {
        var segments = Part(path);
        if (segments is ["sites", var site, "drive", ..])
            segments = ["drives", DefaultDriveOf + site, .. segments[3..]];
        if (segments is ["drives", var drive, var root, ..] && (root == "root" || root.StartsWith("root:", StringComparison.Ordinal)))
            segments = ["drives", drive, "items", .. segments[2..]];
        if (segments is [.., var last] && Function.Match(last) is { Success: true } function)
            segments[^1] = function.Groups["name"].Value;
        return segments;
    }

    /// <summary>Stands before a site's id where a drive's id is expected.</summary>
    public const string DefaultDriveOf = "default of ";

    /// <returns>The token of <c>delta(token='…')</c>; null when there is none.</returns>
    public static string? TokenOf(string path) =>
        Function.Match(path) is { Success: true } function && function.Groups["token"] is { Success: true } token ? token.Value : null;

    private static List<string> Part(string path)
    {
        var segments = new List<string>();
        var open = false;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var closes = open && part.EndsWith(':');
            if (open)
                segments[^1] += '/' + (closes ? part[..^1] : part);
            else
                segments.Add(part);
            open = open ? !closes : part.EndsWith(':');
        }
        return segments;
    }

    [GeneratedRegex(@"(?<name>\w+)\((token='(?<token>[^']*)')?\)$")]
    private static partial Regex Function { get; }
}
