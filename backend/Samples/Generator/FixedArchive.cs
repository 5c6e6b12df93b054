using System.IO.Compression;

namespace NigerBrief.Samples;

/// <summary>A zip archive rewritten in one order with one date, so that an unchanged source is an unchanged file.</summary>
public static class FixedArchive
{
    private static readonly DateTimeOffset Date = new(2024, 6, 3, 9, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] archive)
    {
        using var target = new MemoryStream();
        using (var reading = new ZipArchive(new MemoryStream(archive)))
        using (var writing = new ZipArchive(target, ZipArchiveMode.Create))
        {
            // Word expects the content types first.
            foreach (var entry in reading.Entries.OrderBy(entry => entry.FullName[0] == '[' ? 0 : 1).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = writing.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Date;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
