namespace NigerBrief.Drafting;

/// <summary>The order in which a reader meets what stands in a draft: a note is read at its call.</summary>
internal sealed class ReadingOrder(Draft draft)
{
    private readonly Dictionary<int, ReadingKey> calls = Calls(draft);

    /// <param name="offset">UTF-16 offset in the paragraph.</param>
    public ReadingKey KeyAt(int paragraph, int offset) =>
        draft.Paragraphs[paragraph].Note is not { } note ? new(paragraph, offset)
        : (calls.TryGetValue(note, out var call) ? call : new(paragraph, 0)) with { Note = paragraph, NoteOffset = offset };

    private static Dictionary<int, ReadingKey> Calls(Draft draft)
    {
        var calls = new Dictionary<int, ReadingKey>();
        for (var paragraph = 0; paragraph < draft.Paragraphs.Count; paragraph++)
        {
            if (draft.Paragraphs[paragraph].Note is not null)
                continue;
            var text = draft.Paragraphs[paragraph].Text;
            for (var at = text.IndexOf('\u0002', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\u0002', at + 1))
                calls.Add(calls.Count + 1, new(paragraph, at));
        }

        return calls;
    }
}
