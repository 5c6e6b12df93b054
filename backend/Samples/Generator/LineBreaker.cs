namespace NigerBrief.Samples;

/// <param name="Width">What the line may fill.</param>
/// <param name="Ends">The last of its paragraph, or broken by force: never stretched.</param>
public sealed record Line(IReadOnlyList<Word> Words, double Indent, double Width, bool Ends);

/// <summary>Breaks words into lines, first fit, dividing a word only where the line would otherwise be too loose.</summary>
public static class LineBreaker
{
    /// <param name="first">Indent of the first line, in points.</param>
    /// <param name="rest">Indent of the lines after it.</param>
    /// <param name="language">Divides words by this language's rule; null never divides.</param>
    public static List<Line> Break(IEnumerable<Word> words, Typeface type, double width, double first, double rest, string? language)
    {
        var lines = new List<Line>();
        var line = new List<Word>();
        var used = 0.0;
        var divided = 0;
        var queue = new LinkedList<Word>(words);

        void End(bool ends)
        {
            var indent = lines.Count == 0 ? first : rest;
            lines.Add(new Line([.. line], indent, width - indent, ends));
            line.Clear();
            used = 0;
        }

        while (queue.First is { } node)
        {
            queue.RemoveFirst();
            var word = node.Value;
            var room = width - (lines.Count == 0 ? first : rest) - used - (line.Count > 0 ? type.Space : 0);
            var needed = word.Width(type);
            if (needed <= room || line.Count == 0)
            {
                used += needed + (line.Count > 0 ? type.Space : 0);
                line.Add(word);
                if (word.EndsLine)
                    End(true);
                continue;
            }

            // Three divided lines in a row look like a ladder; a gap of a space and a half a word is still decent.
            var loose = room > type.Space * 0.45 * line.Count;
            if (language is not null && loose && divided < 2 && Divide(word, type, room, language) is var (head, tail))
            {
                line.Add(head);
                queue.AddFirst(tail);
                divided++;
            }
            else
            {
                queue.AddFirst(word);
                divided = 0;
            }

            End(false);
        }

        if (line.Count > 0)
            End(true);
        else if (lines.Count > 0)
            lines[^1] = lines[^1] with { Ends = true };
        return lines;
    }

    private static (Word Head, Word Tail)? Divide(Word word, Typeface type, double room, string language)
    {
        if (word.Fragments is not [var only])
            return null;

        foreach (var point in Hyphenation.Points(only.Text, language).Reverse())
        {
            var start = only.Text[..point];
            var head = new Word([only with { Text = start.EndsWith('-') ? start : start + '-' }]);
            if (head.Width(type) <= room)
                return (head, word with { Fragments = [only with { Text = only.Text[point..] }] });
        }

        return null;
    }
}
