using System.Globalization;

namespace NigerBrief.Drafting.Clauses;

/// <param name="Text">What the block reads as, paragraphs parted by U+000A.</param>
/// <param name="Unfilled">Names of the slots that stay gaps, in the order of the text.</param>
public sealed record ComposedClause(IReadOnlyList<Edit> Edits, string Tag, string Text, IReadOnlyList<string> Unfilled, string Html);

/// <summary>Makes a clause ready to stand in a brief.</summary>
public static class ClauseComposer
{
    /// <param name="values">The lawyer's answers by slot name; one left empty stays a visible gap.</param>
    /// <param name="headingLevel">Outline level of the heading under which the block goes; 0 for none.</param>
    /// <exception cref="RefusedException">An answer does not fit its slot.</exception>
    public static ComposedClause Compose(Clause clause, IReadOnlyDictionary<string, string> values, int headingLevel)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var slot in clause.Slots)
        {
            var value = values.GetValueOrDefault(slot.Name) is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim() : slot.Default;
            if (value is not null)
                filled[slot.Name] = Checked(slot, value);
        }
        var body = ClauseMarkdown.Parse(clause);
        var block = Word.WordBlock.Of(clause, body, filled, headingLevel);
        var unfilled = SlotInline.NamesIn(clause.Body).Distinct().Where(name => !filled.ContainsKey(name)).ToList();
        return new([new PackageEdit(Place.Cursor, block.Package, block.Tag, block.Text)], block.Tag, block.Text, unfilled, ClausePreview.Html(clause, body, filled));
    }

    private static string Checked(Slot slot, string value)
    {
        if (value.Any(char.IsControl))
            throw new RefusedException($"The answer to “{slot.Label}” must be one line of plain text.");
        return slot.Type switch
        {
            SlotType.Choice when slot.Choices?.Contains(value) != true => throw new RefusedException($"Choose one of the answers offered for “{slot.Label}”."),
            SlotType.Number when !decimal.TryParse(value.Replace(" ", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out _) =>
                throw new RefusedException($"The answer to “{slot.Label}” must be a number."),
            _ => value,
        };
    }
}
