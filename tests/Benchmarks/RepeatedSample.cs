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

    private RepeatedSample(IPageIndex index, IReadOnlyDictionary<string, string> contents) => (Index, Contents) = (index, contents);

    public static string Record { get; } = Path.Combine(Up(AppContext.BaseDirectory), "backend", "Samples", "niger", "record");

    public IPageIndex Index { get; }

    /// <summary>Content hash to document key.</summary>
    public IReadOnlyDictionary<string, string> Contents { get; }

    public string TextFolder => TextIn(Folder);

    /// <summary>Lays the pages out the first time, which takes minutes.</summary>
    public static async Task<RepeatedSample> OpenAsync() => opened ??= await LayOutAsync();

    public static async Task DeleteAsync()
    {
        if (opened is not null)
            await opened.Index.DisposeAsync();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private static async Task<RepeatedSample> LayOutAsync()
    {
        var documents = Directory.EnumerateFiles(Record)
            .Where(file => Path.GetExtension(file) is ".pdf" or ".docx" or ".txt")
            .Select(file => (Key: Path.GetFileNameWithoutExtension(file), Pages: RecordPages.Read(file, File.ReadAllBytes(file), TimeProvider.System, CancellationToken.None)))
            .ToList();
        var index = SqlitePageIndex.Open(Path.Combine(Folder, "index"));
        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var (copy, pages) = (0, 0); pages < Pages; copy++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(TextIn(Folder), $"{copy}")).FullName;
            foreach (var (key, read) in documents)
            {
                var content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{copy}/{key}")));
                contents.Add(content, $"{key}-{copy}");
                await index.AddAsync(content, read, CancellationToken.None);
                await File.WriteAllTextAsync(Path.Combine(folder, key + ".txt"), Text(read));
                pages += read.Count;
            }
        }
        return new(index, contents);
    }

    private static string TextIn(string folder) => Path.Combine(folder, "text");

    private static string Text(IReadOnlyList<Page> pages) => string.Join("\n\f", pages.Select(page => page.Text));

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "NigerBriefAddin.sln")) ? folder : Up(Path.GetDirectoryName(folder)!);
}
