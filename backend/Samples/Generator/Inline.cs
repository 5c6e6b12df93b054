using System.Text;
using System.Text.RegularExpressions;

namespace NigerBrief.Samples;

public sealed record Fragment(string Text, Face Face);

/// <summary>What stands between two spaces; it may change face within.</summary>
/// <param name="EndsLine">The source forces a break after it.</param>
public sealed record Word(IReadOnlyList<Fragment> Fragments, bool EndsLine = false)
{
    public double Width(Typeface type) => Fragments.Sum(fragment => type.Width(fragment.Text, fragment.Face));
}

/// <summary>Reads inline marks: <c>*italic*</c>, <c>**bold**</c>; quotation marks and apostrophes become typographic.</summary>
public static partial class Inline
{
    public static List<Word> Words(string source, Face start = Face.Regular)
    {
        var text = FrenchSpace().Replace(source, "\u00A0");
        var words = new List<Word>();
        var fragments = new List<Fragment>();
        var buffer = new StringBuilder();
        var face = start;
        var previous = ' ';

        void EndFragment()
        {
            if (buffer.Length > 0)
                fragments.Add(new Fragment(buffer.ToString(), face));
            buffer.Clear();
        }

        void EndWord(bool line)
        {
            EndFragment();
            if (fragments.Count > 0)
                words.Add(new Word([.. fragments], line));
            fragments.Clear();
        }

        for (var i = 0; i < text.Length; i++)
        {
            var mark = text[i];
            if (mark == '*')
            {
                EndFragment();
                var bold = i + 1 < text.Length && text[i + 1] == '*';
                face ^= bold ? Face.Bold : Face.Italic;
                i += bold ? 1 : 0;
                continue;
            }

            if (mark is ' ' or '\n')
                EndWord(mark == '\n');
            else
                buffer.Append(Typographic(mark, previous));
            previous = mark;
        }

        EndWord(false);
        return words;
    }

    // French puts a space inside quotation marks and before high punctuation; no line may end there.
    [GeneratedRegex("(?<=«) | (?=[»;:!?])")]
    private static partial Regex FrenchSpace();

    private static char Typographic(char mark, char previous)
    {
        var opens = previous is ' ' or '\n' or '\u00A0' or '(' or '[' or '“' or '—' or '"';
        return mark switch
        {
            '"' => opens ? '“' : '”',
            '\'' => opens ? '‘' : '’',
            _ => mark,
        };
    }
}
