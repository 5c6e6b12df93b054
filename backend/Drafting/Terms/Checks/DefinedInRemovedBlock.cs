namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A term whose definition went with an argument block that was taken out, and which the brief still uses. It is told so, and not as a term that nobody ever defined.</summary>
internal sealed class DefinedInRemovedBlock : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var (term, title) in Lost(reading))
        {
            var places = reading.Passages.Where(passage => passage.Kind == PassageKind.Body).SelectMany(passage => In(passage, term)).OrderBy(reading.KeyOf).ToList();
            if (places.Count == 0)
                continue;
            yield return new(
                "defined-in-removed-block",
                Severity.Warning,
                term,
                new(
                    $"“{term}” was defined in the argument block “{title}”, which is no longer in the brief. Define it at its first use.",
                    $"« {term} » était défini dans le bloc d’argument « {title} », qui n’est plus dans le mémoire. Définissez-le à sa première mention."),
                places,
                [],
                []);
        }
    }

    /// <summary>Terms of removed blocks that the brief itself does not define, each with its block's title.</summary>
    public static IReadOnlyDictionary<string, string> Lost(TermsReading reading)
    {
        var lost = new Dictionary<string, string>(StringComparer.Ordinal);
        var defined = reading.Definitions.SelectMany(definition => definition.Names).ToHashSet(StringComparer.Ordinal);
        foreach (var block in reading.Matter.Removed)
        {
            foreach (var term in block.Terms.Where(term => TermText.OpensHigh(term) && !defined.Contains(term)))
                lost.TryAdd(term, block.Title);
        }

        return lost;
    }

    private static IEnumerable<Place> In(Passage passage, string term)
    {
        for (var at = passage.Text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = passage.Text.IndexOf(term, at + term.Length, StringComparison.Ordinal))
        {
            if (!passage.Quotes(at) && !IsLetter(passage.Text, at - 1) && !IsLetter(passage.Text, at + term.Length))
                yield return passage.PlaceOf(at, at + term.Length);
        }
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
