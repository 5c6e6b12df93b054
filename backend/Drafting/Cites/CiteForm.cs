using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>
/// A form of citation as the profiles write it: <c>{cite-as}[ vol.~{volume},] {pin}</c>. What stands in brackets is left out when the
/// document has no such field; <c>~</c> is a space that never breaks.
/// </summary>
public static partial class CiteForm
{
    /// <param name="field">The value of a field; null when there is none.</param>
    /// <returns>Null when a field outside brackets has no value.</returns>
    public static string? Filled(string form, Func<string, string?> field)
    {
        var complete = true;
        var text = Part().Replace(form, part =>
        {
            if (part.Groups["optional"] is { Success: true } optional)
                return Filled(optional.Value, field) ?? "";
            var value = field(part.Groups["field"].Value);
            complete &= value is not null;
            return value ?? "";
        });
        return complete ? text : null;
    }

    /// <summary>A document's field by the name that forms use.</summary>
    public static string? Field(RecordDocument document, string name) => name switch
    {
        "cite-as" => document.CiteAs,
        "title" => document.Title,
        "exhibit" => document.Exhibit,
        // An annex has a bare number; an exhibit's number names its series: C-0012.
        "annex" => document.Exhibit is { Length: > 0 } exhibit && char.IsAsciiDigit(exhibit[0]) ? exhibit : null,
        "volume" => document.Volume,
        "ecf" => document.EcfNumber,
        _ => null,
    };

    [GeneratedRegex(@"\[(?<optional>[^\[\]]*)\]|\{(?<field>[a-z-]+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
