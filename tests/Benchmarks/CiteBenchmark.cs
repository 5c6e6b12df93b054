using BenchmarkDotNet.Attributes;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;

namespace NigerBrief.Benchmarks;

/// <summary>A brief with 2,000 cites of 200 exhibits, half of them live in the text and half typed in notes.</summary>
[BenchmarkCategory("2,000 cites")]
public class CiteBenchmark
{
    private const int Exhibits = 200;
    private const int Paragraphs = 1_000;

    private Draft draft = null!;
    private MatterView trial = null!;
    private MatterView court = null!;

    [GlobalSetup]
    public void Write()
    {
        var documents = Enumerable.Range(1, Exhibits).Select(number => $"C-{number:0000}")
            .ToDictionary(number => number, number => new RecordDocument(number, $"Letter {number}", $"Ex. {number}", DocumentKind.Exhibit, number));
        (trial, court) = (new("m", ForumProfiles.BuiltIn["us-trial"], documents, []), new("m", ForumProfiles.BuiltIn["icj"], documents, []));
        draft = new([.. Enumerable.Range(0, Paragraphs).SelectMany(Paragraph)]);
    }

    [Benchmark(Baseline = true, Description = "Refresh, nothing to do")]
    public int Refresh() => CiteRefresh.Render(draft, trial).Edits.Count;

    [Benchmark(Description = "Refresh into another forum")]
    public int IntoAnotherForum() => CiteRefresh.Render(draft, court).Edits.Count;

    [Benchmark(Description = "Adopt")]
    public int Adopt() => CiteAdoption.Of(draft, trial).Found.Count;

    private static IEnumerable<DraftParagraph> Paragraph(int index)
    {
        var number = $"C-{(index % Exhibits) + 1:0000}";
        var cite = $"Ex.\u00A0{number}, at\u00A0{index % 50 + 1}";
        const string Statement = "The engineer who supervised the works describes them with care, and comes to a figure of his own.\u0002 ";
        yield return new($"{Statement}{cite}.", Controls: [new(index + 1, $"nb1:cite:{number}@p{index % 50 + 1}", Statement.Length, cite.Length)]);
        yield return new($"See {cite}.", "footnote text", Note: index + 1);
    }
}
