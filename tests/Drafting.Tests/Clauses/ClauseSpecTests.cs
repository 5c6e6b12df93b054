using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Terms;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>The rows of <c>clauses.md</c>.</summary>
public sealed class ClauseSpecTests
{
    private const string File = "clauses.md";

    private static readonly Dictionary<string, RecordDocument> Documents = Spec.Rows(File, "Record")
        .Select(row => new RecordDocument(row[0], row[1], row[1], Enum.Parse<DocumentKind>(row[2], ignoreCase: true), row[0].StartsWith('C') ? row[0] : null))
        .ToDictionary(document => document.Key);

    private static readonly ApprovedTerm[] Terms = [.. Spec.Rows(File, "Terms").Select(row => new ApprovedTerm(
        row[0], row[1], row[2].Length == 0 ? [] : [row[2]], [],
        row[3].Length == 0 ? new Dictionary<string, IReadOnlyList<string>>() : new() { ["fr"] = [row[3]] }, "C-0001")
    {
        LanguageMeanings = row[4].Length == 0 ? new Dictionary<string, string>() : new() { ["fr"] = row[4] },
    })];

    private static readonly Slot[] Slots =
    [
        new("q", "q", SlotType.YesNo),
        new("c", "c", SlotType.Choice, ["a", "b"]),
        new("t", "t"),
        new("l", "l", SlotType.List),
        new("p", "p", SlotType.Passage, ["one", "two"]) { Passages = new Dictionary<string, string> { ["one"] = "First\n\nSecond {{t}}\n", ["two"] = "Other" } },
    ];

    public static TheoryData<string, string[]> Rows(string heading) => [.. Spec.Rows(File, heading).Select(row => (row[0], row))];

    [Theory]
    [MemberData(nameof(Rows), "Answers")]
    public void An_answer_becomes_what_stands_in_the_brief(string number, string[] row)
    {
        Assert.NotNull(number);
        var slot = new Slot("x", "Which?", Enum.Parse<SlotType>(row[1], ignoreCase: true), row[1] == "choice" ? ["a", "b"] : null);
        var composed = Compose(ClauseInWord.Clause("{{x}}", row[4]) with { Slots = [slot] }, Context(row[3]), ("x", Lines(row[2])));
        if (row[5] == "-")
        {
            var wrong = Assert.Single(composed.Wrong);
            Assert.Equal("x", wrong.Slot);
            BothLanguages.Hold(wrong.Sentence);
            Assert.Contains("Which?", wrong.Sentence.English, StringComparison.Ordinal);
            Assert.Equal("[Which?]", composed.Text);
            Assert.Empty(composed.Edits);
            return;
        }
        Assert.Equal(row[5], Breaking(composed.Text));
        using var document = ClauseInWord.Open(composed);
        var tags = document.MainDocumentPart!.Document!.Body!.Descendants<Tag>().Select(tag => tag.Val!.Value).Skip(1);
        Assert.Equal(row[1] == "fact" ? [row[2]] : [], tags);
    }

    [Theory]
    [MemberData(nameof(Rows), "Passages")]
    public void A_passage_stands_as_the_answers_want_it(string number, string[] row)
    {
        Assert.NotNull(number);
        var answers = row[2].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('=')).Select(answer => (answer[0], Lines(answer[1]))).ToArray();
        var clause = Clause(Lines(row[1]));
        Assert.Empty(ClauseProblems(clause));
        var composed = Compose(clause, Context("icj"), answers);
        Assert.Equal(Lines(row[3]), composed.Text);
        using var document = ClauseInWord.Open(composed);
        Assert.Equal(Lines(row[3]).Split('\n'), document.MainDocumentPart!.Document!.Body!.Descendants<SdtBlock>().First().Descendants<Paragraph>().Select(ClauseInWord.TextOf));
        Assert.Equal(composed.Unfilled, clause.Slots.Select(slot => slot.Name).Where(name => composed.Text.Contains($"[{name}]", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Rows), "Terms of the brief")]
    public void A_term_is_written_as_the_brief_calls_it(string number, string[] row)
    {
        Assert.NotNull(number);
        var clause = ClauseInWord.Clause(Lines(row[3]), row[2]) with { Slots = [] };
        var context = BlockContext.Of(Context("icj").Matter, new Draft([new DraftParagraph(row[1])]));
        var composed = ClauseComposer.Compose(clause, new Dictionary<string, string>(), 0, context, new HashSet<string>([row[4]]));
        Assert.Equal(Lines(row[5]), composed.Text);
        Assert.Equal(row[6].Length == 0 ? [] : [row[6]], composed.Undefined.Select(term => term.Form));
        if (row[4].Length > 0 && row[6].Length > 0)
        {
            var name = row[2] == "en" ? row[4] : Terms.Single(term => term.Term == row[4]).LanguageVariants[row[2]][0].Split('’', ' ')[^1];
            Assert.Contains(DefinitionReader.Read(new([.. composed.Text.Split('\n').Select(text => new DraftParagraph(text))])), definition => definition.Term == name);
        }
        Assert.Contains(composed.Text.Split('\n')[^1].Replace("“", "&quot;", StringComparison.Ordinal)[..6], composed.Html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rows), "Cites of a block")]
    public void A_cite_is_live_and_in_the_form_of_the_forum(string number, string[] row)
    {
        Assert.NotNull(number);
        var composed = Compose(ClauseInWord.Clause(Lines(row[2])) with { Slots = [] }, Context(row[1]));
        Assert.Equal(row[3], Breaking(composed.Text));
        using var document = ClauseInWord.Open(composed);
        Assert.Equal(row[4], string.Join(' ', document.MainDocumentPart!.Document!.Body!.Descendants<SdtRun>().Select(cite => cite.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value)));
        if (document.MainDocumentPart.FootnotesPart is { } notes)
            Assert.Contains("Ex. C-0007, at 12", Breaking(notes.Footnotes!.InnerText), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rows), "What is wrong with a clause")]
    public void What_is_wrong_is_said_when_the_clause_is_read(string number, string[] row)
    {
        Assert.NotNull(number);
        var problems = ClauseProblems(Clause(Lines(row[1])));
        Assert.Contains(problems, problem => problem.English.Contains(row[2], StringComparison.Ordinal));
        Assert.All(problems, BothLanguages.Hold);
    }

    private static IReadOnlyList<Sentence> ClauseProblems(Clause clause)
    {
        var yaml = string.Concat(clause.Slots.Select(slot => $"  - name: {slot.Name}\n    label: {slot.Label}\n    type: {(slot.Type == SlotType.YesNo ? "yes-no" : slot.Type.ToString())}\n"
            + (slot.Type == SlotType.Choice ? "    choices: [a, b]\n" : "")
            + (slot.Type == SlotType.Passage ? "    passages:\n      one: |\n        First\n\n        Second {{t}}\n      two: Other\n" : "")));
        var (read, problems) = ClauseFile.Parse("clause-1.md", $"---\nid: clause-1\ntitle: A\ntopic: B\nversion: 1\nstatus: draft\nslots:{(yaml.Length == 0 ? " []" : "")}\n{yaml}---\n{clause.Body}\n");
        return read is null ? problems : ClauseReferences.Problems(read, Context("icj"));
    }

    private static Clause Clause(string body)
    {
        var named = body.Contains("{{p}}", StringComparison.Ordinal) ? body + "{{t}}" : body;
        return ClauseInWord.Clause(body) with
        {
            Slots = [.. Slots.Where(slot => named.Contains($"{{{{{slot.Name}}}}}", StringComparison.Ordinal) || body.Contains($"if {slot.Name}", StringComparison.Ordinal) || body.Contains($"not {slot.Name}", StringComparison.Ordinal))],
        };
    }

    private static ComposedClause Compose(Clause clause, BlockContext context, params (string Slot, string Answer)[] answers) =>
        ClauseComposer.Compose(clause, answers.ToDictionary(answer => answer.Slot, answer => answer.Answer), 0, context);

    private static BlockContext Context(string forum) => BlockContext.Of(new MatterView("m", ForumProfiles.BuiltIn[forum], Documents, Terms));

    private static string Lines(string cell) => cell.Replace('⏎', '\n');

    private static string Breaking(string text) => text.Replace('\u00A0', ' ');
}
