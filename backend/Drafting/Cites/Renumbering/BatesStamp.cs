using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>A number of a production on a sheet, which stays on it wherever it is reproduced: <c>NIG-000201</c>.</summary>
internal static partial class BatesStamp
{
    public static string? Of(SheetLabels sheet) => sheet.Stamps.FirstOrDefault(stamp => Grammar().IsMatch(stamp));

    [GeneratedRegex(@"^[A-Z][A-Z0-9&]*(?:[-_ .][A-Z0-9]+)*[-_ .]?\d{5,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();
}
