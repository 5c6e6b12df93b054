using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.CiteUses;

/// <summary>A cite of the record in a clause's text, <c>{{cite:C-0007@12}}</c>: live, and in the form of the brief's forum.</summary>
/// <param name="key">Of the document.</param>
/// <param name="pin">As one would type it; empty for the document as a whole.</param>
public sealed class CiteInline(string key, string pin) : LeafInline
{
    public const string Prefix = "cite:";

    public string Key { get; } = key;

    public string Pin { get; } = pin;

    /// <param name="inside">What stands between the braces.</param>
    public static CiteInline? Read(string inside)
    {
        if (!inside.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var parts = inside[Prefix.Length..].Split('@', 2, StringSplitOptions.TrimEntries);
        return parts[0].Length == 0 ? null : new(parts[0], parts.ElementAtOrDefault(1) ?? "");
    }

    /// <summary>As it is written, where the document is not known.</summary>
    public override string ToString() => Pin.Length == 0 ? $"[{Key}]" : $"[{Key}, {Pin}]";
}
