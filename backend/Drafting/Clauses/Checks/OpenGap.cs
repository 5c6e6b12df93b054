using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses.Checks;

/// <summary>A gap of a block that nobody has filled: a brief must not be filed with it.</summary>
internal sealed class OpenGap : IBlockCheck
{
    public IEnumerable<Finding> Check(Draft draft, MatterView matter) =>
        from paragraph in Enumerable.Range(0, draft.Paragraphs.Count)
        from control in draft.Paragraphs[paragraph].Controls ?? []
        where SlotTag.IsOn(control)
        let text = draft.Paragraphs[paragraph].Text.Substring(control.Start, control.Length)
        // Who types over the question has answered it, though the control stays.
        where text.StartsWith('[') && text.EndsWith(']')
        select Finding(text, Place.Of(control, text) with { Paragraph = paragraph, Start = control.Start, Length = control.Length });

    public static Finding Finding(string text, Place place) =>
        new("open-gap", Severity.Error, text, new($"{text} is still to be filled in.", $"{text} reste à compléter."), [place], [], []);
}
