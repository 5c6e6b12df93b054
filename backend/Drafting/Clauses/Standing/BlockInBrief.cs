using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Clauses.Standing;

/// <summary>The control of an argument block as it stands in a brief.</summary>
/// <param name="Control">The host's id of the control: which copy it is.</param>
/// <param name="Tag">Says what was inserted.</param>
/// <param name="Paragraphs">Those inside the control, cells of tables among them and notes left out.</param>
/// <param name="Values">The answers with which it was inserted, by slot name; null where the brief does not remember them.</param>
public sealed record BlockInBrief(
    int Control, string Tag, IReadOnlyList<DraftParagraph> Paragraphs, IReadOnlyDictionary<string, string>? Values = null)
{
    private const string Gap = "nb1:slot:";

    private const string NoteCall = "\u0002";

    /// <summary>As <see cref="Word.WordRenderer.BodyText"/> has it: paragraphs parted by U+000A, calls of notes left out.</summary>
    public string Text() => Joined(paragraph => paragraph.Text);

    /// <summary>Whether it still reads as it was inserted, whatever words its live cites have.</summary>
    public bool IsAsInserted(ClauseTag tag) => tag.IsOf(ClauseTag.HashOf(Joined(Signed)), Text());

    private static string Signed(DraftParagraph paragraph) => ClauseTag.Signed(
        paragraph.Text, [.. (paragraph.Controls ?? []).Where(control => CiteTag.Parse(control.Tag) is not null).Select(control => (control.Start, control.Length, control.Tag))]);

    private string Joined(Func<DraftParagraph, string> words) =>
        string.Join('\n', Paragraphs.Select(paragraph => words(paragraph).Replace(NoteCall, "", StringComparison.Ordinal)));

    /// <summary>In which its own text stands, so that what comes new stands in it too.</summary>
    internal BodyStyle Body() => BodyStyle.Of(Paragraphs.Where(paragraph => !paragraph.IsHeading()).Select(paragraph => paragraph.Style));

    /// <summary>The answers as they stand in the brief: one filled in by hand counts for the one remembered.</summary>
    public IReadOnlyDictionary<string, string> ValuesNow()
    {
        var values = new Dictionary<string, string>(Values ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (var (slot, text) in FilledByHand())
            values[slot] = text;
        return values;
    }

    /// <summary>What stands in the controls of gaps, by slot name, where it is no longer the question.</summary>
    public IReadOnlyDictionary<string, string> FilledByHand()
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var paragraph in Paragraphs)
        {
            foreach (var gap in (paragraph.Controls ?? []).Where(control => control.Tag.StartsWith(Gap, StringComparison.Ordinal)))
            {
                var text = paragraph.Text.Substring(gap.Start, gap.Length).Trim();
                if (text.Length > 0 && !text.Any(char.IsControl) && !(text.StartsWith('[') && text.EndsWith(']')))
                    filled[gap.Tag[Gap.Length..]] = text;
            }
        }
        return filled;
    }
}
