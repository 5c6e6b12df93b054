using System.Globalization;

namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A definition that leads back to itself, or to a section that the brief does not have.</summary>
internal sealed class Circular : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var byName = new Dictionary<string, Definition>(StringComparer.Ordinal);
        foreach (var definition in reading.Definitions)
        {
            foreach (var name in definition.Names)
                byName.TryAdd(name, definition);
        }

        var told = new HashSet<Definition>();
        foreach (var definition in reading.Definitions)
        {
            if (MissingSection(reading.Draft, definition) is { } section)
            {
                yield return new(
                    "circular",
                    Severity.Error,
                    definition.Term,
                    new(
                        $"“{definition.Term}” takes its meaning from {section}, which this brief does not have. Correct the reference, or say where the section is.",
                        $"« {definition.Term} » tire son sens de {section}, que ce mémoire n’a pas. Corrigez le renvoi, ou dites où cela se trouve."),
                    [definition.Place],
                    [],
                    []);
            }
            else if (!told.Contains(definition) && Circle(definition, byName) is { } circle)
            {
                told.UnionWith(circle);
                var terms = Places.Forms(circle.Select(member => member.Term));
                yield return new(
                    "circular",
                    Severity.Error,
                    definition.Term,
                    new(
                        $"{terms.English} are defined by each other. Say what one of them means in other words.",
                        $"{terms.French} se définissent l’un par l’autre. Dites en d’autres mots ce que l’un d’eux signifie."),
                    [.. circle.Select(member => member.Place)],
                    [],
                    []);
            }
        }
    }

    private static List<Definition>? Circle(Definition first, Dictionary<string, Definition> byName)
    {
        var circle = new List<Definition> { first };
        for (var next = Named(first, byName); next is not null; next = Named(next, byName))
        {
            if (ReferenceEquals(next, first))
                return circle;
            if (circle.Contains(next) || circle.Count > 8)
                return null;
            circle.Add(next);
        }

        return null;
    }

    /// <summary>The definition of the term that is the whole meaning of another.</summary>
    private static Definition? Named(Definition definition, Dictionary<string, Definition> byName) =>
        definition.Pattern is DefinitionPattern.Means or DefinitionPattern.ForPurposes or DefinitionPattern.Designe &&
        byName.TryGetValue(Articles.Drop(Concepts.Fold(definition.Meaning)), out var named)
            ? named
            : null;

    /// <summary>Headings may be numbered by Word, which their text does not show: then the count of the main headings decides.</summary>
    private static string? MissingSection(Draft draft, Definition definition)
    {
        if (definition.ByReference is not { } target || definition.Meaning.Contains(target + " of ", StringComparison.Ordinal) ||
            !(target.StartsWith("Section", StringComparison.Ordinal) || target.StartsWith("Part", StringComparison.Ordinal)))
            return null;
        var number = target[(target.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var headings = draft.Paragraphs.Where(paragraph => paragraph.OutlineLevel < 10).ToList();
        if (headings.Exists(heading => Word.Of(heading.Text).Take(2).Any(word => word.In(heading.Text).SequenceEqual(number.Split('.')[0]))))
            return null;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && headings.Count(heading => heading.OutlineLevel == 1) < count
            ? target
            : null;
    }
}
