using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>A slot in a clause's text, <c>{{name}}</c>.</summary>
/// <param name="name">Of the slot, or of one item of its answer.</param>
public sealed partial class SlotInline(string name) : LeafInline
{
    public string Name { get; } = name;

    /// <summary>How an item of a list's answer is called where it is repeated; no author can write it.</summary>
    /// <param name="number">From 1.</param>
    public static string ItemName(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}#{number}");

    public static bool IsName(string text) => Shape().IsMatch(text);

    /// <param name="inside">What stands between the braces.</param>
    public static SlotInline? Read(string inside) => IsName(inside) ? new(inside) : null;

    [GeneratedRegex("^[a-z][a-z0-9-]*(?:#[0-9]+)?$")]
    private static partial Regex Shape();
}
