using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NigerBrief.Benchmarks;

// In this process, so that the 100,000 pages are laid out once for all rows.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddFilter(new NameFilter(name => RepeatedSample.Postgres is not null || name != nameof(SearchBenchmark.PostgresAsync)))
    .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory)
    .HideColumns(Column.Job, Column.Toolchain, Column.IterationCount, Column.LaunchCount, Column.WarmupCount, Column.Gen0, Column.Gen1, Column.Gen2);

try
{
    BenchmarkSwitcher.FromTypes([typeof(SearchBenchmark), typeof(PdfBenchmark), typeof(ClauseBenchmark), typeof(CiteBenchmark), typeof(TermsBenchmark)])
        .Run([.. args.Length == 0 ? ["--filter", "*"] : args, "--join"], config);
}
finally
{
    await RepeatedSample.DeleteAsync();
}
