namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A term whose definition went with an argument block that was taken out, and which the brief still uses. It is told so, and not as a term that nobody ever defined.</summary>
internal sealed class DefinedInRemovedBlock : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var (term, title) in reading.Lost)
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
