using System.Security.Cryptography;
using System.Text;
using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction;
using NigerBrief.Matters.Index;

namespace NigerBrief.Benchmarks;

/// <summary>The sample's documents copied until they have 100,000 pages: in our index, and as text files for other programs.</summary>
public sealed class RepeatedSample
{
    private const int Pages = 100_000;

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"niger-brief-benchmarks-{Environment.ProcessId}");
    private static RepeatedSample? opened;

    private RepeatedSample(IPageIndex index, IPageIndex? shared, IReadOnlyList<SearchedDocument> documents) =>
        (Index, Shared, Documents) = (index, shared, documents);

    public static string Record { get; } = Path.Combine(Up(AppContext.BaseDirectory), "backend", "Samples", "niger", "record");

    public IPageIndex Index { get; }

    /// <summary>The same in PostgreSQL, in the empty database that <c>NIGER_BRIEF_POSTGRES</c> names; null when it names none.</summary>
    public IPageIndex? Shared { get; }

    public static string? Postgres { get; } = Environment.GetEnvironmentVariable("NIGER_BRIEF_POSTGRES");

    public IReadOnlyList<SearchedDocument> Documents { get; }

    public string TextFolder => TextIn(Folder);

    /// <summary>Lays the pages out the first time, which takes minutes.</summary>
    public static async Task<RepeatedSample> OpenAsync() => opened ??= await LayOutAsync();

    public static async Task DeleteAsync()
    {
        if (opened is not null)
            await opened.Index.DisposeAsync();
        if (opened?.Shared is { } shared)
            await shared.DisposeAsync();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private static async Task<RepeatedSample> LayOutAsync()
    {
        var documents = Directory.EnumerateFiles(Record)
            .Where(file => Path.GetExtension(file) is ".pdf" or ".docx" or ".txt")
            .Select(file => (Key: Path.GetFileNameWithoutExtension(file), Pages: RecordPages.Read(file, File.ReadAllBytes(file), TimeProvider.System, CancellationToken.None)))
            .ToList();
        var index = SqlitePageIndex.Open(Path.Combine(Folder, "index"), TimeProvider.System);
        var shared = Postgres is null ? null : await PostgresPageIndex.OpenAsync(Postgres, CancellationToken.None);
        var searched = new List<SearchedDocument>();
        for (var (copy, pages) = (0, 0); pages < Pages; copy++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(TextIn(Folder), $"{copy}")).FullName;
            foreach (var (key, read) in documents)
            {
                var content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{copy}/{key}")));
                searched.Add(new(content, $"{key}-{copy}", new(key, key, key, DocumentKind.Record)));
                await index.AddAsync(content, read, CancellationToken.None);
                if (shared is not null)
                    await shared.AddAsync(content, read, CancellationToken.None);
                await File.WriteAllTextAsync(Path.Combine(folder, key + ".txt"), Text(read));
                pages += read.Count;
            }
        }
        return new(index, shared, searched);
    }

    private static string TextIn(string folder) => Path.Combine(folder, "text");

    private static string Text(IReadOnlyList<Page> pages) => string.Join("\n\f", pages.Select(page => page.Text));

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "NigerBriefAddin.sln")) ? folder : Up(Path.GetDirectoryName(folder)!);
}
