using System.Text.Json;
using CsCheck;
using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Tests.Proof;

namespace NigerBrief.Drafting.Tests.Terms;

/// <summary>A check that remembers the check before finds what a check of the whole brief finds.</summary>
public class TermsMemoryLaws
{
    private static readonly MatterView Matter = SampleList.Matter();

    private delegate List<DraftParagraph> Edit(List<DraftParagraph> paragraphs, DraftParagraph written, int at);

    private static readonly Edit[] Kinds =
    [
        (paragraphs, written, at) => [.. paragraphs[..at], written, .. paragraphs[at..]],
        (paragraphs, written, at) => [.. paragraphs[..at], written, .. paragraphs.Skip(at + 1)],
        (paragraphs, _, at) => [.. paragraphs[..at], .. paragraphs.Skip(at + 1)],
        (paragraphs, _, at) => [.. paragraphs[at..], .. paragraphs[..at]],
        (paragraphs, written, at) => [.. paragraphs[..at], .. paragraphs[at..].Select(paragraph => paragraph with { Text = paragraph.Text + written.Text })],
        (paragraphs, _, at) => [.. paragraphs[..at], .. paragraphs[at..].Select(paragraph => paragraph with { Style = "Quote" })],
    ];

    private static readonly Gen<(Draft First, Draft[] After)> Edited = Gen.Select(
        RandomDrafts.Drafts,
        Gen.Select(Gen.Int[0, Kinds.Length - 1].Select(at => Kinds[at]), RandomDrafts.Paragraph, Gen.Int[0, 8]).Array[1, 4],
        (draft, edits) =>
        {
            var (now, after) = (draft.Paragraphs.ToList(), new List<Draft>());
            foreach (var (edit, written, at) in edits)
                after.Add(draft with { Paragraphs = now = edit(now, written, Math.Min(at, now.Count)) });
            return (draft, after.ToArray());
        });

    [Fact]
    public void Edit_after_edit_the_findings_are_those_of_a_full_check() => Edited.Sample(drafts =>
    {
        var memory = Proofreading.Run(drafts.First, Matter, memory: new(seed: 1)).Memory;
        foreach (var draft in drafts.After)
        {
            var result = Proofreading.Run(draft, Matter, memory: memory);
            memory = result.Memory;
            Assert.Equal(Written(Proofreading.Run(draft, Matter)), Written(result));
        }
    }, print: drafts => string.Join(" ⏎ ", drafts.After.Prepend(drafts.First).Select(RandomDrafts.Print)), iter: 2_000);

    [Fact]
    public void A_paragraph_edited_and_restored_gives_the_same_findings() => Edited.Sample(drafts =>
    {
        var first = Proofreading.Run(drafts.First, Matter, memory: new(seed: 1));
        var memory = drafts.After.Aggregate(first.Memory, (before, draft) => Proofreading.Run(draft, Matter, memory: before).Memory);
        Assert.Equal(Written(first), Written(Proofreading.Run(drafts.First, Matter, memory: memory)));
    }, print: drafts => RandomDrafts.Print(drafts.First), iter: 1_000);

    /// <summary>Another list or forum may know other names.</summary>
    [Fact]
    public void What_is_remembered_is_not_taken_for_another_list() => RandomDrafts.Drafts.Sample(draft =>
    {
        var memory = Proofreading.Run(draft, Matter, memory: new(seed: 1)).Memory;
        foreach (var other in new[] { SampleList.Matter(withList: false), SampleList.Matter("icj") })
            Assert.Equal(Written(Proofreading.Run(draft, other)), Written(Proofreading.Run(draft, other, memory: memory)));
    }, print: RandomDrafts.Print, iter: 500);

    private static string Written(ProofResult result) => JsonSerializer.Serialize(result with { Memory = null });
}
