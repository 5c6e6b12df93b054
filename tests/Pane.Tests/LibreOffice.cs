using System.Diagnostics;
using NigerBrief.Tests;

namespace NigerBrief.Pane.Tests;

/// <summary>A word processor that is not ours, to open what we saved.</summary>
internal static class LibreOffice
{
    private static readonly string[] Places = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    /// <returns>The document as PDF.</returns>
    public static async Task<byte[]> PrintAsync(byte[] docx, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("niger-brief-print");
        try
        {
            var file = Path.Combine(folder.FullName, "draft.docx");
            await File.WriteAllBytesAsync(file, docx, cancel);
            // A profile of its own: LibreOffice refuses to run twice on one.
            using var office = Process.Start(new ProcessStartInfo(await FindAsync(cancel),
                [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var said = await Task.WhenAll(office.StandardOutput.ReadToEndAsync(cancel), office.StandardError.ReadToEndAsync(cancel));
            await office.WaitForExitAsync(cancel);
            var printed = Path.ChangeExtension(file, ".pdf");
            Assert.True(File.Exists(printed), string.Concat(said));
            return await File.ReadAllBytesAsync(printed, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> FindAsync(CancellationToken cancel)
    {
        if (Places.FirstOrDefault(File.Exists) is { } found)
            return found;
        await DebianPackage.InstallAsync("libreoffice-writer-nogui", cancel);
        return Places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("The tests of saved drafts need LibreOffice. Install it.");
    }
}
