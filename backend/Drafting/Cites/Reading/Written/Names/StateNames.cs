namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>Names of the pleadings of States: <c>Memorial of Niger</c> is <c>Niger's Memorial</c> and <c>MN</c>.</summary>
internal static class StateNames
{
    /// <summary>By which the pleadings before the Court are called, with their State's.</summary>
    private static readonly Dictionary<string, string> Initials = new(StringComparer.Ordinal)
    {
        ["mem"] = "m",
        ["cmem"] = "cm",
        ["reply"] = "r",
        ["rej"] = "r",
        ["mémoire"] = "m",
        ["contre mémoire"] = "cm",
        ["réplique"] = "r",
        ["duplique"] = "d",
    };

    public static IEnumerable<string> Of(string key, string[] words)
    {
        if (InitialsOf(key) is { } initials)
            yield return initials;
        // Niger is a republic.
        if (words is [var sort, "of", .. var state] && PaperNames.IsSort(sort))
        {
            yield return $"{string.Join(' ', state)} {sort}";
            yield return $"{sort} of republic of {string.Join(' ', state)}";
        }
        if (key.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && PaperNames.IsSort(key[..of]))
            yield return $"{key[..of]} of republic{key[of..]}";
        if (key.Contains(" du ", StringComparison.Ordinal))
            yield return key.Replace(" du ", " de la république du ", StringComparison.Ordinal);
    }

    /// <returns><c>mn</c> for the Memorial of Niger; null for what is no pleading of a State.</returns>
    public static string? InitialsOf(string key)
    {
        var words = key.Split(' ');
        var of = Array.FindIndex(words, word => word is "of" or "du" or "de" or "des");
        return of > 0 && of < words.Length - 1 && Initials.TryGetValue(string.Join(' ', words[..of]), out var sort)
            ? sort + string.Concat(words[(of + 1)..].Where(word => word.Length > 2).Select(word => word == "govt" ? "us" : $"{word[0]}"))
            : null;
    }
}
