using System.Security.Cryptography;
using NigerBrief.Matters.Extraction;
using NigerBrief.Matters.Index;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Matters;

/// <summary>Gets a file's pages into the index, unless the same content is there already.</summary>
internal sealed class RecordReader(IPageIndex index, TimeProvider clock)
{
    private const string Closed = "This file cannot be opened. Close it in other programs, and see that it may be read.";

    public async Task<ReadFile> ReadAsync(string matter, DocumentReading document, CancellationToken cancel)
    {
        try
        {
            // Taken before the bytes, so that a file replaced meanwhile is seen to be another one.
            var written = File.GetLastWriteTimeUtc(document.Path!);
            await using var stream = RecordFolder.Open(matter, document.File);
            if (stream is null)
                return new(0, default, null, 0, Closed);
            var length = stream.Length;
            if (length > RecordPages.LongestFile)
                return new(length, written, null, 0, $"This file is larger than {RecordPages.LongestFile / 1_000_000} MB. Split it, or reduce the resolution of its images.");
            var bytes = new byte[length];
            await stream.ReadExactlyAsync(bytes, cancel);
            // The ending says how the bytes are read, so it is part of what the content is.
            var content = Convert.ToHexStringLower(SHA256.HashData(bytes)) + Path.GetExtension(document.File).ToLowerInvariant();
            var read = await index.FindAsync(content, cancel) ?? await AddAsync(content, document.File, bytes, cancel);
            return new(length, written, content, read.Pages, read.Unreadable);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return new(0, default, null, 0, Closed);
        }
    }

    private async Task<ReadContent> AddAsync(string content, string file, byte[] bytes, CancellationToken cancel)
    {
        try
        {
            var pages = RecordPages.Read(file, bytes, clock, cancel);
            await index.AddAsync(content, pages, cancel);
            return new(pages.Count, null);
        }
        catch (UnreadableFileException unreadable)
        {
            await index.AddUnreadableAsync(content, unreadable.Message, cancel);
            return new(0, unreadable.Message);
        }
    }
}
