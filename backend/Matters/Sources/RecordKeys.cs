using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Sources;

/// <summary>
/// Gives every document of a matter a key of its own. Keys stand in the tags of cites, which is why a wrong one is
/// replaced rather than its document left out.
/// </summary>
public sealed partial class RecordKeys
{
    private const int Longest = 20;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="wanted">The key in the index; null when it has none.</param>
    /// <returns>The key, and a sentence when it is not the one wanted.</returns>
    public (string Key, Sentence? Wrong) Take(string? wanted, string file)
    {
        if (wanted is not null && Valid.IsMatch(wanted) && taken.Add(wanted))
            return (wanted, null);
        var key = Free(Path.GetFileNameWithoutExtension(file));
        return (key, wanted switch
        {
            null => new(
                $"This row has no key. Until it has one, “{key}” stands in cites.",
                $"Cette ligne n’a pas de clé. Tant qu’elle n’en a pas, « {key} » figure dans les références."),
            _ when Valid.IsMatch(wanted) => new(
                $"The key “{wanted}” is taken by another document. Until this row has its own, “{key}” stands in cites.",
                $"La clé « {wanted} » est prise par un autre document. Tant que cette ligne n’a pas la sienne, « {key} » figure dans les références."),
            _ => new(
                $"The key “{wanted}” may hold only unaccented letters, digits and hyphens, at most {Longest}. Until then “{key}” stands in cites.",
                $"La clé « {wanted} » ne peut contenir que des lettres sans accent, des chiffres et des traits d’union, {Longest} au plus. D’ici là, « {key} » figure dans les références."),
        });
    }

    /// <summary>A key for a file that the index does not list.</summary>
    public string Free(string name)
    {
        var stem = NotInKey.Replace(name, "-").Trim('-');
        stem = stem.Length == 0 ? "doc" : stem[..Math.Min(stem.Length, Longest)].TrimEnd('-');
        var key = stem;
        for (var copy = 2; !taken.Add(key); copy++)
        {
            var suffix = "-" + copy.ToString(CultureInfo.InvariantCulture);
            key = stem[..Math.Min(stem.Length, Longest - suffix.Length)] + suffix;
        }
        return key;
    }

    [GeneratedRegex("^[A-Za-z0-9-]{1,20}$", RegexOptions.NonBacktracking)]
    private static partial Regex Valid { get; }

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotInKey { get; }
}
