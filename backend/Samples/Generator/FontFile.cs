using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace NigerBrief.Samples;

/// <summary>One face as read from the machine: its bytes for embedding, its widths for measuring.</summary>
public sealed class FontFile
{
    private static readonly Dictionary<Face, FontFile> Read = [];

    private readonly TrueTypeFont font;
    private readonly double unitsPerEm;

    private FontFile(byte[] bytes)
    {
        Bytes = bytes;
        font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(bytes));
        unitsPerEm = font.GetUnitsPerEm();
    }

    public byte[] Bytes { get; }

    public static FontFile Of(Face face)
    {
        if (!Read.TryGetValue(face, out var file))
            Read[face] = file = new FontFile(SystemFonts.Read(face));
        return file;
    }

    public bool Has(char letter) => Glyph(letter) > 0;

    /// <returns>The width at a size of one point.</returns>
    public double Width(char letter) => font.TableRegister.HorizontalMetricsTable.GetAdvanceWidth(Glyph(letter)) / unitsPerEm;

    private int Glyph(char letter) => font.WindowsUnicodeCMap.CharacterCodeToGlyphIndex(letter);
}
