namespace NigerBrief.Drafting.Clauses.Checks;

/// <summary>The same in a note, which has no controls on the web: there only the question's words tell the gap.</summary>
internal sealed class OpenGapInNote : IBlockCheck
{
    public IEnumerable<Finding> Check(Draft draft, MatterView matter) =>
        from paragraph in Enumerable.Range(0, draft.Paragraphs.Count)
        where draft.Paragraphs[paragraph].Note is not null
        from question in matter.Questions
        let start = draft.Paragraphs[paragraph].Text.IndexOf($"[{question}]", StringComparison.Ordinal)
        where start >= 0
        select OpenGap.Finding($"[{question}]", Place.Of(draft, paragraph, start, question.Length + 2));
}
