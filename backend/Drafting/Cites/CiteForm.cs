using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>
/// A form of citation as the profiles write it: <c>{cite-as}[ vol.~{volume},] {pin}</c>. What stands in brackets is left out when the
/// document has no such field; <c>~</c> is a space that never breaks.
/// </summary>
public sealed partial class CiteForm
{
    private readonly IReadOnlyList<Piece> pieces;

    private CiteForm(string form)
    {
        var (read, end) = (new List<Piece>(), 0);
        foreach (var match in Part().Matches(form).AsEnumerable())
        {
            read.Add(new(Text: form[end..match.Index]));
            read.Add(match.Groups["optional"] is { Success: true } optional ? new(Optional: new(optional.Value)) : new(Field: match.Groups["field"].Value));
            end = match.Index + match.Length;
        }
        read.Add(new(Text: form[end..]));
        pieces = [.. read.Where(piece => piece.Text is not "")];
    }

    public static CiteForm Parse(string form) => new(form.Replace('~', '\u00A0'));

    /// <param name="field">The value of a field; null when there is none.</param>
    /// <returns>Null when a field outside brackets has no value.</returns>
    public string? Filled(Func<string, string?> field)
    {
        var texts = new string[pieces.Count];
        for (var at = 0; at < texts.Length; at++)
        {
            var (text, name, optional) = pieces[at];
            if ((text ?? (name is not null ? field(name) : optional!.Filled(field) ?? "")) is not { } filled)
                return null;
            texts[at] = filled;
        }
        return string.Concat(texts);
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

    /// <summary>One of the three.</summary>
    private readonly record struct Piece(string? Text = null, string? Field = null, CiteForm? Optional = null);

    [GeneratedRegex(@"\[(?<optional>[^\[\]]*)\]|\{(?<field>[a-z-]+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
