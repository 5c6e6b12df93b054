namespace NigerBrief.Samples;

/// <summary>The serif family at one size: measures and shapes text. Lengths are points.</summary>
public sealed class Typeface(double size)
{
    public double Size => size;

    public double Space => Width(" ", Face.Regular);

    public double Width(string text, Face face)
    {
        var file = FontFile.Of(face);
        return Shape(text, face).Sum(file.Width) * size;
    }

    /// <summary>As printed: fi and fl become one glyph where the font draws them so.</summary>
    public static string Shape(string text, Face face)
    {
        // No font needs a glyph of its own for the space that keeps two words together.
        var plain = text.Replace('\u00A0', ' ');
        return FontFile.Of(face).Has('ﬁ')
            ? plain.Replace("fi", "ﬁ", StringComparison.Ordinal).Replace("fl", "ﬂ", StringComparison.Ordinal)
            : plain;
    }
}
