using System.Security.Cryptography;
using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction;
using NigerBrief.Matters.Extraction.Scans;
using NigerBrief.Matters.Index;

namespace NigerBrief.Matters;

/// <summary>Gets a file's pages into the index, unless the same content is there already.</summary>
/// <param name="unexpected">Hears of a failure that is a fault of ours or of the index.</param>
/// <param name="tesseract">Reads scans; null where it is not installed.</param>
internal sealed class RecordReader(IPageIndex index, TimeProvider clock, Action<Exception> unexpected, Tesseract? tesseract)
{
    private static readonly Sentence Failed = new(
        "This file could not be read and will be tried again. If this goes on, save it as a PDF, and tell your administrator.",
        "Ce fichier n’a pas pu être lu et le sera de nouveau. Si cela se reproduit, enregistrez-le en PDF et prévenez votre administrateur.");

    public static Sentence TooLarge { get; } =
        new(
            $"This file is larger than {RecordPages.LongestFile / 1_000_000} MB. Split it, or reduce the resolution of its images.",
            $"Ce fichier dépasse {RecordPages.LongestFile / 1_000_000} Mo. Divisez-le, ou réduisez la résolution de ses images.");

    /// <param name="file">Its name, whose ending says how the bytes are read.</param>
    /// <param name="revision">Of the bytes, taken before them.</param>
    public async Task<ReadFile> ReadAsync(string file, string revision, byte[] bytes, CancellationToken cancel)
    {
        // The ending says how the bytes are read, so it is part of what the content is.
        var content = Convert.ToHexStringLower(SHA256.HashData(bytes)) + Path.GetExtension(file).ToLowerInvariant();
        // A scan that nothing could read is read anew once something can.
        if (tesseract is not null && content.EndsWith(".pdf", StringComparison.Ordinal))
            content += "+" + tesseract.Languages;
        try
        {
            var read = await index.FindAsync(content, cancel) ?? await AddAsync(content, file, bytes, cancel);
            return new(revision, content, read.Pages, read.Unreadable);
        }
        // Whatever one document does, the others must still be read; the next look tries this one again.
        catch (Exception failed) when (failed is not (OperationCanceledException or OutOfMemoryException or StoreException))
        {
            unexpected(failed);
            return new(revision, null, 0, Failed, Again: true);
        }
    }

    private async Task<ReadContent> AddAsync(string content, string file, byte[] bytes, CancellationToken cancel)
    {
        try
        {
            var pages = RecordPages.Read(file, bytes, clock, cancel, tesseract);
            var damaged = DamagedPages.Of(pages);
            await index.AddAsync(content, pages, damaged, cancel);
            return new(pages.Count, damaged);
        }
        catch (UnreadableFileException unreadable)
        {
            await index.AddAsync(content, [], unreadable.Sentence, cancel);
            return new(0, unreadable.Sentence);
        }
    }
}
