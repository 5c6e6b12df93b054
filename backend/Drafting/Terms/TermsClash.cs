namespace NigerBrief.Drafting.Terms;

/// <summary>Names in the terms list that cannot stand together: one form must lead to one approved term.</summary>
internal static class TermsClash
{
    public static IEnumerable<TermsFileProblem> Find(IReadOnlyList<(int Row, ApprovedTerm Term)> rows)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, term) in rows)
        {
            if (!terms.TryAdd(term.Term, row))
                yield return new(row, "term", new(
                    $"Duplicate term: “{term.Term}” stands in row {terms[term.Term]} already.",
                    $"Terme en double : « {term.Term} » figure déjà à la ligne {terms[term.Term]}."));
        }

        var aliases = new Dictionary<string, int>(StringComparer.Ordinal);
        var variants = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, term) in rows)
        {
            foreach (var alias in term.Aliases)
            {
                if (terms.TryGetValue(alias, out var other))
                    yield return new(row, "aliases_allowed", new(
                        $"The alias “{alias}” is the term of row {other}.",
                        $"Le synonyme « {alias} » est le terme de la ligne {other}."));
                else if (!aliases.TryAdd(alias, row))
                    yield return new(row, "aliases_allowed", new(
                        $"The alias “{alias}” stands in row {aliases[alias]} already.",
                        $"Le synonyme « {alias} » figure déjà à la ligne {aliases[alias]}."));
            }

            foreach (var variant in term.ForbiddenVariants)
            {
                if (term.Aliases.Any(alias => Same(variant, alias)))
                    yield return new(row, "forbidden_variants", new(
                        $"“{variant.Text}” is allowed as an alias and forbidden in the same row.",
                        $"« {variant.Text} » est admis comme synonyme et interdit sur la même ligne."));
                else if (terms.FirstOrDefault(entry => Same(variant, entry.Key)) is { Key: not null } other)
                    yield return new(row, "forbidden_variants", new(
                        $"The forbidden variant “{variant.Text}” is the term of row {other.Value}.",
                        $"La variante interdite « {variant.Text} » est le terme de la ligne {other.Value}."));
                else if (!variants.TryAdd(variant.Text, row))
                    yield return new(row, "forbidden_variants", new(
                        $"The forbidden variant “{variant.Text}” stands in row {variants[variant.Text]} already.",
                        $"La variante interdite « {variant.Text} » figure déjà à la ligne {variants[variant.Text]}."));
            }
        }

        foreach (var (row, term) in rows)
        {
            foreach (var variant in term.ForbiddenVariants)
            {
                if (aliases.TryGetValue(variant.Text, out var other) && other != row)
                    yield return new(row, "forbidden_variants", new(
                        $"The forbidden variant “{variant.Text}” is an allowed alias in row {other}.",
                        $"La variante interdite « {variant.Text} » est un synonyme admis à la ligne {other}."));
            }
        }
    }

    private static bool Same(ForbiddenVariant variant, string name) =>
        string.Equals(variant.Text, name, variant.AnyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
