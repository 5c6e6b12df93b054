using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Extraction.Docx;

/// <summary>Counts automatic numbers as Word does: lists that share a definition share their counters, and a level begins anew under a higher one.</summary>
internal sealed class DocxNumbering(MainDocumentPart main)
{
    private const int Levels = 9;

    /// <summary>Thirty times z: longer rows of letters are no numbers that somebody wrote.</summary>
    private const int LastInLetters = 780;

    private readonly DocxStyles styles = new(main);
    private readonly Numbering? definitions = main.NumberingDefinitionsPart?.Numbering;
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> begun = [];

    /// <returns>The paragraph's label and a space, such as <c>12. </c>; empty when it is not numbered.</returns>
    public string Next(Paragraph paragraph)
    {
        if (styles.Numbering(paragraph) is not { } numbered || numbered.NumberingId?.Val?.Value is not (> 0 and var id))
            return "";
        if (definitions?.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == id) is not { AbstractNumId.Val.Value: var definition } instance)
            return "";
        var level = Math.Clamp(numbered.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        var counts = Begin(id, definition, instance);
        counts[level] = counts[level] is { } count ? count + 1 : Start(instance, definition, level);
        Array.Fill(counts, null, level + 1, Levels - level - 1);
        return Label(instance, definition, level, counts);
    }

    private int?[] Begin(int id, int definition, NumberingInstance instance)
    {
        if (!counters.TryGetValue(definition, out var counts))
            counters[definition] = counts = new int?[Levels];
        if (begun.Add(id))
        {
            foreach (var level in instance.Elements<LevelOverride>().Where(level => level.StartOverrideNumberingValue is not null))
                counts[Math.Clamp(level.LevelIndex?.Value ?? 0, 0, Levels - 1)] = null;
        }
        return counts;
    }

    private int Start(NumberingInstance instance, int definition, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(over => over.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value
        ?? Defined(instance, definition, level)?.StartNumberingValue?.Val?.Value
        ?? 1;

    private Level? Defined(NumberingInstance instance, int definition, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(over => over.LevelIndex?.Value == level)?.Level
        ?? definitions?.Elements<AbstractNum>().FirstOrDefault(list => list.AbstractNumberId?.Value == definition)?
            .Elements<Level>().FirstOrDefault(found => found.LevelIndex?.Value == level);

    private string Label(NumberingInstance instance, int definition, int level, int?[] counts)
    {
        var defined = Defined(instance, definition, level);
        var format = defined?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (format == NumberFormatValues.None || defined?.LevelText?.Val?.Value is not { Length: > 0 } label)
            return "";
        if (format == NumberFormatValues.Bullet)
            return "• ";
        for (var part = 0; part <= level; part++)
        {
            var number = counts[part] ?? Start(instance, definition, part);
            label = label.Replace("%" + (part + 1).ToString(CultureInfo.InvariantCulture), Written(number, Defined(instance, definition, part)), StringComparison.Ordinal);
        }
        return label + " ";
    }

    private static string Written(int number, Level? level)
    {
        var format = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (format == NumberFormatValues.LowerRoman)
            return RomanNumeral.Write(number);
        if (format == NumberFormatValues.UpperRoman)
            return RomanNumeral.Write(number).ToUpperInvariant();
        if (format == NumberFormatValues.LowerLetter && number <= LastInLetters)
            return Letters(number, 'a');
        if (format == NumberFormatValues.UpperLetter && number <= LastInLetters)
            return Letters(number, 'A');
        return number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>a to z, then aa, bb: as Word goes on.</summary>
    private static string Letters(int number, char first) =>
        number < 1 ? "" : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
