namespace NigerBrief.Drafting.Terms;

/// <summary>The other number of a term: its head word made plural or singular, by the spelling rules of English and French.</summary>
internal static class Inflection
{
    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("analysis", "analyses"), ("basis", "bases"), ("crisis", "crises"), ("thesis", "theses"), ("memorandum", "memoranda"),
        ("appendix", "appendices"), ("criterion", "criteria"), ("person", "people"), ("man", "men"), ("woman", "women"), ("child", "children"),
        ("datum", "data"), ("phenomenon", "phenomena"), ("half", "halves"), ("wife", "wives"), ("life", "lives"),
    ];

    private static readonly string[] HeadEnds = [" of ", " for ", " on ", " to ", " de ", " du ", " des ", " d'"];

    /// <summary>The forms that count as uses of the name beside the name itself.</summary>
    public static IEnumerable<string> OtherNumbers(string name, string language)
    {
        var (start, end) = Head(name, language);
        var head = name[start..end];
        if (head.Length < 2 || !char.IsLetter(head[^1]))
            yield break;
        foreach (var form in language == "fr" ? French(head) : English(head))
            yield return name[..start] + form + name[end..];
        // Of “Letter of Credit Agreement” the last word has the number.
        var last = name.LastIndexOf(' ') + 1;
        if (language == "fr" || end == name.Length || name.Length - last < 2 || !char.IsLetter(name[^1]))
            yield break;
        foreach (var form in English(name[last..]))
            yield return name[..last] + form;
    }

    public static string Plural(string name, string language)
    {
        var (start, end) = Head(name, language);
        var head = name[start..end];
        return head.Length == 0 || !char.IsLetter(head[^1]) ? name : name[..start] + (language == "fr" ? head + "s" : EnglishPlural(head)) + name[end..];
    }

    /// <summary>The noun that carries the number: the last word, but the one before <c>of</c>, and the first in French.</summary>
    private static (int Start, int End) Head(string name, string language)
    {
        var end = name.Length;
        foreach (var after in HeadEnds)
        {
            var at = name.IndexOf(after, StringComparison.Ordinal);
            if (at > 0 && at < end)
                end = at;
        }

        if (language == "fr")
            return (0, name.AsSpan(0, end).IndexOf(' ') is var space and > 0 ? space : end);
        return (name.LastIndexOfAny([' ', '-'], end - 1) + 1, end);
    }

    private static IEnumerable<string> French(string head)
    {
        if (head[^1] is 's' or 'x' or 'z')
            yield return head[..^1];
        else
            yield return head + (head.EndsWith("au", StringComparison.Ordinal) ? "x" : "s");
    }

    private static IEnumerable<string> English(string head)
    {
        yield return EnglishPlural(head);
        if (EnglishSingular(head) is { } singular)
            yield return singular;
    }

    private static string EnglishPlural(string head)
    {
        foreach (var (singular, plural) in Irregular)
        {
            if (head.EndsWith(singular[1..], StringComparison.Ordinal) && head.Length == singular.Length && char.ToLowerInvariant(head[0]) == singular[0])
                return head[0] + plural[1..];
        }

        if (head.Length > 1 && char.IsUpper(head[^1]))
            return head + "s";
        if (head[^1] == 'y' && head.Length > 1 && !"aeiou".Contains(head[^2], StringComparison.Ordinal))
            return head[..^1] + "ies";
        return head.EndsWith('s') || head.EndsWith('x') || head.EndsWith('z') || head.EndsWith("ch", StringComparison.Ordinal) || head.EndsWith("sh", StringComparison.Ordinal)
            ? head + "es"
            : head + "s";
    }

    private static string? EnglishSingular(string head)
    {
        foreach (var (singular, plural) in Irregular)
        {
            if (head.EndsWith(plural[1..], StringComparison.Ordinal) && head.Length == plural.Length && char.ToLowerInvariant(head[0]) == plural[0])
                return head[0] + singular[1..];
        }

        if (head.Length < 4 || head[^1] != 's' || head[^2] is 's' or 'u' or 'i' || char.IsUpper(head[^2]))
            return null;
        if (head.EndsWith("ies", StringComparison.Ordinal))
            return head[..^3] + "y";
        return head.EndsWith("xes", StringComparison.Ordinal) || head.EndsWith("ches", StringComparison.Ordinal) || head.EndsWith("shes", StringComparison.Ordinal) || head.EndsWith("sses", StringComparison.Ordinal)
            ? head[..^2]
            : head[..^1];
    }
}
