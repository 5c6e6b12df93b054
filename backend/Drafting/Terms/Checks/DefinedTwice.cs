namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A term with two definitions: an error where the meanings differ, a repetition where they do not.</summary>
internal sealed class DefinedTwice : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var term in reading.Definitions.GroupBy(definition => definition.Term, StringComparer.Ordinal))
        {
            var definitions = term.ToList();
            if (definitions.Count < 2)
                continue;
            var same = definitions.Select(definition => MeaningWords.Folded(definition.Meaning)).Distinct(StringComparer.Ordinal).Count() == 1;
            Place[] places = [.. definitions.Select(definition => definition.Place)];
            yield return same
                ? new(
                    "defined-twice-same",
                    Severity.Info,
                    term.Key,
                    new(
                        $"“{term.Key}” is defined more than once with the same meaning. Keep the first definition.",
                        $"« {term.Key} » est défini plus d’une fois dans le même sens. Gardez la première définition."),
                    places,
                    [],
                    [])
                : new(
                    "defined-twice-different",
                    Severity.Error,
                    term.Key,
                    new(
                        $"“{term.Key}” is defined with different meanings. Keep one, or give the other its own term.",
                        $"« {term.Key} » est défini dans des sens différents. Gardez-en un, ou donnez à l’autre son propre terme."),
                    places,
                    [],
                    []);
        }
    }
}
