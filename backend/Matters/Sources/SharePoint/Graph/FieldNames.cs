using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>The columns of a list that are asked for, by their internal names.</summary>
public sealed partial class FieldNames
{
    /// <exception cref="ArgumentException">A name is no internal name. The message is a sentence for the person who wrote the settings.</exception>
    public FieldNames(IEnumerable<string> names)
    {
        Names = [.. names.Distinct(StringComparer.Ordinal)];
        if (Names.FirstOrDefault(name => !InternalName.IsMatch(name)) is { } wrong)
            throw new ArgumentException($"“{wrong}” is no internal name of a SharePoint column: letters, digits and underscores only. The column's settings page shows it at the end of its address.");
    }

    public IReadOnlyList<string> Names { get; }

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]{0,254}\z")]
    private static partial Regex InternalName { get; }
}
