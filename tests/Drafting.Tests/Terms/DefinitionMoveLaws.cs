using CsCheck;
using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Tests.Proof;

namespace NigerBrief.Drafting.Tests.Terms;

/// <summary>A definition brought to the first use leaves nothing to say about it, and every word is still there.</summary>
public class DefinitionMoveLaws
{
    private static readonly string[] Sentences =
    [
        "Niger and the United States concluded a military cooperation agreement in 2012 (the “Agreement”).",
        "A military cooperation agreement of 2012 (the “Agreement”) was signed.",
        "The National Council for the Safeguard of the Homeland (CNSP) took power.",
        "In July the National Council for the Safeguard of the Homeland (CNSP) ruled.",
        "The drone base at Agadez (“Air Base 201” or the “Base”) opened, and the Agreement covered it.",
        "The Agreement ended.", "Nobody denied that the Agreement had lapsed.", "Under the Agreement, notice was due.", "This Agreement was short.", "The Agreement's text is clear.",
        "The CNSP met.", "According to CNSP officials, the CNSP had met.", "Air Base 201 closed.", "They left the Base.", "“The Agreement binds us,” they wrote.", "An Agreement-based claim failed.",
        "The Agreement\u0002 was read.", "The new Agreement was not signed.", "The Republic of Niger (“Niger”) filed it.", "Niger replied.", "Nobody asked Niger.",
    ];

    private static readonly Gen<Draft> Drafts = Gen.Int[0, Sentences.Length - 1].Select(at => Sentences[at]).Array[1, 3].Select(texts => new DraftParagraph(string.Join(' ', texts)))
        .Array[1, 6].Select(paragraphs => new Draft(paragraphs));

    private static readonly MatterView Matter = SampleList.Matter(withList: false);

    [Fact]
    public void After_the_move_the_term_is_defined_first_and_no_word_is_lost()
    {
        var moves = 0;
        Drafts.Sample(draft =>
        {
            foreach (var finding in Early(draft).Where(finding => finding.Fix.Count > 0))
            {
                Interlocked.Increment(ref moves);
                var moved = RandomDrafts.Apply(draft, finding.Fix);
                Assert.DoesNotContain(Early(moved), other => other.Subject == finding.Subject);
                Assert.Equal(Words(draft), Words(moved));
                Assert.All(finding.Fix.Cast<TextEdit>(), edit => Assert.Equal(edit.MovedFrom!.Expected, string.Concat(edit.Runs.Select(run => run.Text)), ignoreCase: true));
                Assert.Subset(Early(draft).Select(other => other.Subject).ToHashSet(), Early(moved).Select(other => other.Subject).ToHashSet());
            }
        }, print: RandomDrafts.Print, iter: 3_000);
        Assert.True(moves > 300, $"Only {moves} moves were tried.");
    }

    private static List<Finding> Early(Draft draft) =>
        [.. Proofreading.Run(draft, Matter, new HashSet<string> { "terms" }).Findings.Where(finding => finding.Code == "used-before-defined")];

    private static List<string> Words(Draft draft) =>
        [.. draft.Paragraphs.SelectMany(paragraph => paragraph.Text.ToLowerInvariant().Split((char[])[' ', '.', ',', '\u0002'], StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal)];
}
