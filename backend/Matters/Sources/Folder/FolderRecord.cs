using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>Reads the files of a matter's folder.</summary>
internal sealed class FolderRecord(RecordReader reader)
{
    private static readonly Sentence Closed = new(
        "This file cannot be opened. Close it in other programs, and see that it may be read.",
        "Ce fichier ne peut pas être ouvert. Fermez-le dans les autres programmes, et voyez s’il est permis de le lire.");

    public async Task<ReadFile> ReadAsync(string matter, DocumentReading document, CancellationToken cancel)
    {
        var revision = document.Revision!;
        try
        {
            await using var stream = RecordFolder.Open(matter, document.File);
            if (stream is null)
                return new(revision, null, 0, Closed);
            if (stream.Length > RecordPages.LongestFile)
                return new(revision, null, 0, RecordReader.TooLarge);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, cancel);
            return await reader.ReadAsync(document.File, revision, bytes, cancel);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return new(revision, null, 0, Closed);
        }
    }
}
