using BenchmarkDotNet.Attributes;
using NigerBrief.Matters.Extraction;

namespace NigerBrief.Benchmarks;

/// <summary>
/// Reading the sample's PDFs. pdftotext writes the text of each sheet; we also find printed numerals, line numbers, paragraphs and
/// columns, and take the furniture out.
/// </summary>
[BenchmarkCategory("Reading the sample's PDFs")]
public class PdfBenchmark
{
    private readonly string[] files = [.. Directory.EnumerateFiles(RepeatedSample.Record, "*.pdf").Order(StringComparer.Ordinal)];
    private byte[][] read = [];

    [GlobalSetup]
    public void Load() => read = [.. files.Select(File.ReadAllBytes)];

    [Benchmark(Baseline = true, Description = "pdftotext")]
    public int Pdftotext() => files.Sum(file => Tool.Run("pdftotext", "-layout", file, "-"));

    [Benchmark(Description = "Niger Brief")]
    public int NigerBrief() => read.Sum(bytes => RecordPages.Read("file.pdf", bytes, TimeProvider.System, CancellationToken.None).Count);
}
