using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>A letter of a sheet as it is read: on a level baseline, whichever way the sheet's text lies. Lengths are in points, Y grows upwards.</summary>
public sealed record Glyph(string Value, double Left, double Right, double Baseline, double Size)
{
    /// <summary>In ems: a shadow, or bold made by drawing again.</summary>
    private const double DrawnTwice = 0.12;

    /// <summary>Some reporters' programs fill a transcript's blanks with it, unseen.</summary>
    private const string Dot = "·";

    /// <summary>One letter in so many. No text has as many.</summary>
    private const int MostDots = 8;

    /// <summary>The letters that a reader sees, each once.</summary>
    public static IReadOnlyList<Glyph> Of(IReadOnlyList<Letter> letters)
    {
        var seen = Seen(letters);
        if (seen.Count == 0)
            return [];
        // A stamp or watermark at an angle would cut through every row; a sheet turned as a whole is read as it lies.
        var way = seen.CountBy(letter => letter.TextOrientation).MaxBy(count => count.Value).Key;
        var dotted = seen.Count(letter => letter.Value == Dot) * MostDots > seen.Count;
        return Once(seen.Where(letter => letter.TextOrientation == way && !(dotted && letter.Value == Dot)).Select(letter => Of(letter, way)));
    }

    /// <summary>Recognised text that lies unseen over printed text says the same again; over a scan it is all there is.</summary>
    private static IReadOnlyList<Letter> Seen(IReadOnlyList<Letter> letters)
    {
        var visible = letters.Where(letter => letter.RenderingMode != TextRenderingMode.Neither).ToList();
        return visible.Count * 2 >= letters.Count ? visible : letters;
    }

    private static Glyph Of(Letter letter, TextOrientation way)
    {
        var size = letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        return way switch
        {
            TextOrientation.Rotate180 => new(letter.Value, -start.X, -end.X, -start.Y, size),
            TextOrientation.Rotate90 => new(letter.Value, -start.Y, -end.Y, start.X, size),
            TextOrientation.Rotate270 => new(letter.Value, start.Y, end.Y, -start.X, size),
            _ => new(letter.Value, start.X, end.X, start.Y, size),
        };
    }

    private static List<Glyph> Once(IEnumerable<Glyph> glyphs)
    {
        var once = new List<Glyph>();
        var places = new Dictionary<(string, int, int), List<Glyph>>();
        foreach (var glyph in glyphs)
        {
            var (column, row) = ((int)Math.Floor(glyph.Left / 2), (int)Math.Floor(glyph.Baseline / 2));
            if (!string.IsNullOrWhiteSpace(glyph.Value) && Around(column, row).Any(place => places.TryGetValue((glyph.Value, place.Column, place.Row), out var there) && there.Exists(glyph.Covers)))
                continue;
            once.Add(glyph);
            if (!places.TryGetValue((glyph.Value, column, row), out var here))
                places[(glyph.Value, column, row)] = here = [];
            here.Add(glyph);
        }
        return once;
    }

    private static IEnumerable<(int Column, int Row)> Around(int column, int row) =>
        Enumerable.Range(-1, 3).SelectMany(x => Enumerable.Range(-1, 3).Select(y => (column + x, row + y)));

    private bool Covers(Glyph other) =>
        Math.Abs(other.Left - Left) < DrawnTwice * Size && Math.Abs(other.Baseline - Baseline) < DrawnTwice * Size;
}
