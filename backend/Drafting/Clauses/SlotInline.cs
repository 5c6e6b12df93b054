using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses;

/// <summary>A slot in a clause's text, <c>{{name}}</c>.</summary>
public sealed partial class SlotInline(string name) : LeafInline
{
    public string Name { get; } = name;

    public static IEnumerable<string> NamesIn(string markdown) => Shape().Matches(markdown).Select(match => match.Groups[1].Value);

    /// <summary>The first braces in a clause's text that look like a gap and are none, with what stands beside them; null when all are well.</summary>
    public static string? FirstBroken(string markdown) =>
        Broken().Match(Shape().Replace(markdown, " ")) is { Success: true, Value: var found } ? found.Trim() : null;

    [GeneratedRegex(@"\{\{([a-z][a-z0-9-]*)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\{\{[^\n]{0,20}|[^\n]{0,20}\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Broken();
}

/// <summary>Reads <see cref="SlotInline"/>; anything else in braces stays text.</summary>
public sealed class SlotParser : InlineParser
{
    public SlotParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        if (end < 3 || !rest.StartsWith("{{", StringComparison.Ordinal) || rest[..end].Contains('\n'))
            return false;
        var name = rest[2..end].ToString();
        if (SlotInline.NamesIn($"{{{{{name}}}}}").FirstOrDefault() != name)
            return false;
        processor.Inline = new SlotInline(name);
        slice.Start += end + 2;
        return true;
    }
}

/// <summary>Shows a slot in a preview: its value, or its question.</summary>
public sealed class SlotPreviewRenderer(Func<string, string> shown) : HtmlObjectRenderer<SlotInline>
{
    protected override void Write(HtmlRenderer renderer, SlotInline slot) =>
        renderer.Write("<mark>").WriteEscape(shown(slot.Name)).Write("</mark>");
}
