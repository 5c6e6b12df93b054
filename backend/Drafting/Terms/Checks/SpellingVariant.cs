using System.Text;

namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A defined term with other hyphens, spaces or accents: <c>Ceasefire</c> for <c>Cease-Fire</c>, <c>Communique</c> for <c>Communiqué</c>.</summary>
internal sealed class SpellingVariant : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var terms = new Dictionary<string, (Concept Concept, string Name)>(StringComparer.Ordinal);
        foreach (var concept in reading.Concepts.Where(concept => concept.Definitions.Count > 0))
        {
            foreach (var name in concept.Definitions.SelectMany(definition => definition.Names).Where(name => name.Length > 3))
                terms.TryAdd(Key(name), (concept, name));
        }

        if (terms.Count == 0)
            yield break;
        var found = reading.Candidates.SelectMany(candidate => terms.TryGetValue(Key(candidate.Text), out var term) && candidate.Text != term.Name && candidate.Text != term.Name.Replace("(s)", "s", StringComparison.Ordinal)
            ? candidate.Places.Select(place => (term.Concept, term.Name, candidate.Text, Place: place))
            : []);
        foreach (var variants in found.GroupBy(variant => variant.Concept))
        {
            var (_, name, _, _) = variants.First();
            var forms = Places.Forms(variants.Select(variant => variant.Text));
            yield return new(
                "spelling-variant",
                Severity.Warning,
                variants.Key.Term,
                new(
                    $"{forms.English} is the defined term in another spelling. Write “{name}”.",
                    $"{forms.French} : le terme défini, autrement orthographié. Écrivez « {name} »."),
                [.. variants.Select(variant => variant.Place).OrderBy(reading.KeyOf)],
                Places.Definition(variants.Key),
                [.. variants.Where(variant => !variant.Place.Expected!.Contains('\u0002', StringComparison.Ordinal)).Select(variant => new TextEdit(variant.Place, [new(variant.Name)]))]);
        }
    }

    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private const string Bare = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>The letters and digits alone, without accents and capitals: equal for all spellings of a term.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(c))
                key.Append(Accented.IndexOf(lower, StringComparison.Ordinal) is var at and >= 0 ? Bare[at] : lower);
        }

        return key.ToString();
    }
}
