using System.Globalization;
using System.Text;

namespace NigerBrief.Matters.Index;

/// <summary>
/// The words, stems and marks of a page in the notation of PostgreSQL's <c>tsvector</c>, made here and not by its parser, so that both
/// databases cut words alike. Stems and marks begin with a sign that no word can hold. What stands for positions is only a count, for the ranking.
/// </summary>
internal static class PostgresLexemes
{
    public const string StemMark = "=";

    public const string MarkMark = "#";

    /// <summary>No page holds it.</summary>
    public const string Nothing = "'!'";

    /// <summary>The longest lexeme that PostgreSQL takes.</summary>
    private const int LongestLexeme = 2046;

    /// <summary>A little less than the megabyte that a <c>tsvector</c> holds.</summary>
    private const int LargestVector = 1_000_000;

    /// <summary>That a word stands on a page for the ninth time says nothing more about it.</summary>
    private const int MostCounted = 8;

    /// <returns>Null when the type cannot hold them.</returns>
    public static string? Of(SearchText text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lexeme in Parted(text.Words, "").Concat(Parted(text.Stems, StemMark)).Concat(Parted(text.Marks, MarkMark)))
        {
            counts[lexeme] = counts.GetValueOrDefault(lexeme) + 1;
        }

        var vector = new StringBuilder();
        var size = 0;
        foreach (var (lexeme, count) in counts)
        {
            if (!Fits(lexeme))
                return null;
            var counted = Math.Min(count, MostCounted);
            size += Encoding.UTF8.GetByteCount(lexeme) + 4 + 2 * counted;
            vector.Append('\'').Append(lexeme).Append('\'');
            for (var position = 1; position <= counted; position++)
                vector.Append(position == 1 ? ':' : ',').Append(position.ToString(CultureInfo.InvariantCulture));
            vector.Append(' ');
        }
        return size > LargestVector ? null : vector.ToString();
    }

    /// <summary>Stems and marks of a page whose lexemes the type cannot hold, with a space at either end of each.</summary>
    public static string AsText(SearchText text) => $" {text.Stems}{string.Concat(Parted(text.Marks, MarkMark).Select(mark => mark + " "))}";

    /// <summary>A lexeme as it stands in a query.</summary>
    public static string Quoted(string lexeme) => Fits(lexeme) ? $"'{lexeme}'" : Nothing;

    private static IEnumerable<string> Parted(string text, string sign) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(lexeme => sign + lexeme);

    private static bool Fits(string lexeme) => Encoding.UTF8.GetByteCount(lexeme) <= LongestLexeme;
}
