using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Benchmarks;

/// <summary>
/// 200 kB of approved text into Word. Markdig's own HTML is the floor: it parses the same text with the same extensions, and writes no package.
/// pandoc is what a firm would script.
/// </summary>
[BenchmarkCategory("A clause of 200 kB into Word")]
public class ClauseBenchmark
{
    private const int Length = 200_000;

    private static readonly Dictionary<string, string> NoAnswers = [];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras(EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Strikethrough).DisableHtml().Build();

    private readonly string file = Path.Combine(Path.GetTempPath(), $"niger-brief-clause-{Environment.ProcessId}.md");
    private Clause clause = null!;

    [GlobalSetup]
    public void Repeat()
    {
        var clauses = Directory.EnumerateFiles(Path.Combine(RepeatedSample.Record, "..", "clauses"), "*.md").Order(StringComparer.Ordinal)
            .Select(path => ClauseFile.Parse(Path.GetFileName(path), File.ReadAllText(path)).Clause!).ToList();
        // Notes are numbered apart: a label used twice is one note.
        var parts = Enumerable.Range(0, int.MaxValue).Select(round => clauses[round % clauses.Count].Body.Replace("[^", $"[^{round}-", StringComparison.Ordinal));
        var text = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part).Append("\n\n");
            if (text.Length >= Length)
                break;
        }
        clause = clauses[0] with { Body = text.ToString(), Slots = [.. clauses.SelectMany(one => one.Slots).DistinctBy(slot => slot.Name)] };
        File.WriteAllText(file, clause.Body);
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(file);

    [Benchmark(Baseline = true, Description = "Markdig ToHtml")]
    public int Html() => Markdown.ToHtml(clause.Body, Pipeline).Length;

    [Benchmark(Description = "Niger Brief, package")]
    public int Package() => ClauseComposer.Compose(clause, NoAnswers, headingLevel: 1).Text.Length;

    [Benchmark(Description = "pandoc")]
    public int Pandoc() => Tool.Run("pandoc", "-f", "commonmark+pipe_tables+footnotes", "-t", "docx", "-o", Path.ChangeExtension(file, ".docx"), file);
}
