using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace NigerBrief.Drafting.Docx;

/// <summary>Elements within elements. Word writes some dozens; a hostile file could nest until the stack ends, which no program survives.</summary>
public static class Nesting
{
    /// <summary>Per part, in characters: a small file can unpack to more than the memory holds.</summary>
    public const long LongestPart = 100_000_000;

    private const int Deepest = 400;

    /// <exception cref="XmlException">A part is no XML, or too long.</exception>
    public static bool IsTooDeep(MainDocumentPart main) =>
        new OpenXmlPart?[] { main, main.StyleDefinitionsPart, main.NumberingDefinitionsPart, main.FootnotesPart, main.DocumentSettingsPart }
            .Concat(main.HeaderParts)
            .Concat(main.FooterParts)
            .Any(part => part is not null && IsTooDeep(part));

    private static bool IsTooDeep(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestPart });
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                return true;
        }
        return false;
    }
}
