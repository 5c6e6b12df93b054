using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NigerBrief.Matters;
using NigerBrief.Matters.Index;

namespace NigerBrief.Benchmarks;

/// <summary>
/// Search over the sample repeated to 100,000 pages. Ripgrep only counts lines; we rank the pages and cut a snippet for each of the
/// first twenty hits, as the pane asks for.
/// </summary>
[BenchmarkCategory("Search in 100,000 pages")]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class SearchBenchmark
{
    private RepeatedSample sample = null!;

    /// <summary>On three pages of four; on every fourth; on three in a hundred.</summary>
    [Params("Niger", "soldiers", "Wagner")]
    public string Typed { get; set; } = "";

    [GlobalSetup]
    public async Task OpenAsync() => sample = await RepeatedSample.OpenAsync();

    [Benchmark(Baseline = true, Description = "ripgrep")]
    public int Ripgrep() => Tool.Run("rg", "--ignore-case", "--word-regexp", "--count", Typed, sample.TextFolder);

    [Benchmark(Description = "Niger Brief")]
    public Task<SearchResult> NigerBriefAsync() => RecordSearch.SearchAsync(sample.Index, sample.Documents, Typed, 20, CancellationToken.None);

    /// <summary>Run only when a database is named.</summary>
    [Benchmark(Description = "Niger Brief, PostgreSQL")]
    public Task<SearchResult> PostgresAsync() => RecordSearch.SearchAsync(sample.Shared!, sample.Documents, Typed, 20, CancellationToken.None);
}
