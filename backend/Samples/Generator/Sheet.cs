namespace NigerBrief.Samples;

/// <param name="X">Left edge, from the sheet's left.</param>
/// <param name="Y">Baseline, from the sheet's top.</param>
public sealed record TextMark(double X, double Y, string Text, Typeface Type, Face Face);

public sealed record RuleMark(double X1, double Y1, double X2, double Y2, double Width = 0.6);

/// <summary>One sheet of paper with what is printed on it.</summary>
public sealed class Sheet
{
    public List<TextMark> Texts { get; } = [];

    public List<RuleMark> Rules { get; } = [];

    public void Write(double x, double y, string text, Typeface type, Face face = Face.Regular) =>
        Texts.Add(new TextMark(x, y, text, type, face));

    public void WriteCentred(double middle, double y, string text, Typeface type, Face face = Face.Regular) =>
        Write(middle - (type.Width(text, face) / 2), y, text, type, face);

    public void WriteRight(double edge, double y, string text, Typeface type, Face face = Face.Regular) =>
        Write(edge - type.Width(text, face), y, text, type, face);
}
