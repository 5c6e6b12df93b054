using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Benchmarks;

/// <summary>
/// The defined terms of a brief of 500 pages, beside one pass of a regular expression: for capitalised words alone, for the names alone, and for all that a checker must at least find
/// before it can judge anything.
/// </summary>
[BenchmarkCategory("500 pages")]
public partial class TermsBenchmark
{
    private const int Pages = 500;
    private const int ParagraphsOfPage = 4;

    private static readonly HashSet<string> Group = [TermsCheck.GroupName];

    private static readonly string[] Nouns = ["Agreement", "Protocol", "Base", "Runway", "Notice", "Denunciation", "Mission", "Letter", "Council", "Statement"];
    private static readonly string[] Kinds = ["Joint", "First", "Second", "Interim", "Final", "Military", "Technical", "Financial"];

    private static readonly string[] Sentences =
    [
        "The Respondent does not deny that it received the {0} before the soldiers left, and nothing in the record suggests that it ever asked what the words meant.",
        "Both governments treated the {0} as binding from the day on which it was signed; the witness, who was there, says so in plain words.",
        "As the minister wrote at the time, “the {0} will be kept by those who made it, whatever others may say,” and the letter was answered within the week.",
        "Nothing turns on the order in which the {0} and the {1} were discussed, since the parties had agreed on the text of both some months earlier.",
        "For more than ten years the payments were made on time (see Ex. C-0012, at 4), the accounts were open to inspection, and no complaint about the {0} was ever raised.",
    ];

    private Draft draft = null!;
    private MatterView matter = null!;
    private Draft edited = null!;
    private TermsMemory memory = null!;
    private string text = null!;
    private Regex marks = null!;

    [GlobalSetup]
    public void Write()
    {
        var names = Kinds.SelectMany(kind => Nouns.Select(noun => $"{kind} {noun}")).ToList();
        draft = new([.. Enumerable.Range(0, Pages * ParagraphsOfPage).SelectMany(index => Paragraph(index, names))]);
        matter = new("m", ForumProfiles.BuiltIn["us-trial"], new Dictionary<string, RecordDocument>(),
            [.. names.Take(40).Select(name => new ApprovedTerm(name, $"what the record calls the {name}", [], [new($"{name} Deal")], new Dictionary<string, IReadOnlyList<string>>(), "C-0012"))]);
        memory = Proofreading.Run(draft, matter, Group, memory: new(seed: 1)).Memory!;
        edited = draft with { Paragraphs = [.. draft.Paragraphs.Select((paragraph, index) => index == draft.Paragraphs.Count / 2 ? paragraph with { Text = paragraph.Text + " It ended." } : paragraph)] };
        text = string.Join('\n', draft.Paragraphs.Select(paragraph => paragraph.Text));
        // A list is known only when the check runs, so its names are no part of an expression that the compiler has seen.
        marks = new($@"\b(?i:{string.Join('|', names)})(?:e?s)?(?:['’]s?)?(?!\w)|\b\p{{Lu}}\p{{Ll}}+(?: \p{{Lu}}\p{{Ll}}+)*\b|\([^()“”""]*[“""][^“”""]+[”""][^()]*\)", RegexOptions.Compiled);
    }

    [Benchmark(Baseline = true, Description = "One regular expression: capitalised words")]
    public int Regex() => Capitalised().Count(text);

    [Benchmark(Description = "One regular expression: only the names")]
    public int NamesAlone() => Names().Count(text);

    [Benchmark(Description = "One regular expression: the names in any capitals and numbers, capitalised phrases, definitions in brackets")]
    public int Marks() => marks.Count(text);

    [Benchmark(Description = "Full check")]
    public int Full() => Proofreading.Run(draft, matter, Group).Findings.Count;

    [Benchmark(Description = "Check after an edit of one paragraph")]
    public int Again() => Proofreading.Run(edited, matter, Group, memory: memory).Findings.Count;

    private static IEnumerable<DraftParagraph> Paragraph(int index, List<string> names)
    {
        if (index % 30 == 0)
            yield return new($"The {names[index / 30 % names.Count]} and what followed from it", "Heading 2", 2);
        var defining = index < names.Count ? $" The paper that came of it is read below (the “{names[index]}”)." : "";
        var known = Math.Max(1, Math.Min(index, names.Count));
        var sentences = Enumerable.Range(0, 4).Select(at => string.Format(null, Sentences[(index + at * 3) % Sentences.Length], names[(index * 7 + at) % known], names[(index * 3 + at) % known]));
        var note = index % 3 == 0;
        yield return new(string.Join(' ', sentences) + defining + (note ? "\u0002" : ""), "Body Text");
        if (note)
            yield return new($"See the {names[index % known]}, which the witness describes (Moussa Decl. ¶ {index % 90 + 1}).", "footnote text", Note: index / 3 + 1);
    }

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*\b")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\b(?:Joint|First|Second|Interim|Final|Military|Technical|Financial) (?:Agreement|Protocol|Base|Runway|Notice|Denunciation|Mission|Letter|Council|Statement)s?\b")]
    private static partial Regex Names();
}
