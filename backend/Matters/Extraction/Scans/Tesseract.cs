using System.Diagnostics;
using System.Globalization;

namespace NigerBrief.Matters.Extraction.Scans;

/// <summary>
/// Tesseract, where it is installed: a program of its own that reads the picture of a page. The picture goes in and the text comes out through pipes, so that
/// nothing of the record lies in a file. One page takes one processor, for a time that is bounded.
/// </summary>
/// <param name="Program">Full path.</param>
/// <param name="Languages">As Tesseract calls them, parted by <c>+</c>.</param>
public sealed record Tesseract(string Program, string Languages)
{
    public const string UsualLanguages = "eng+fra";

    /// <summary>Written as the program, it says that none is to be used.</summary>
    public const string None = "none";

    private static readonly TimeSpan LongestPage = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestQuestion = TimeSpan.FromSeconds(10);

    /// <param name="program">Its path; null or empty to look for it in the folders of PATH.</param>
    /// <param name="languages">Wanted ones, parted by <c>+</c>; those that are not installed are left out.</param>
    /// <returns>Null where there is none, or none with one of the languages.</returns>
    public static Tesseract? Find(string? program, string languages)
    {
        if (program == None || (string.IsNullOrWhiteSpace(program) ? OnPath() : program) is not { } path || !File.Exists(path))
            return null;
        var listed = new Tesseract(path, languages).Run(["--list-langs"], [], LongestQuestion, CancellationToken.None)?.Split('\n', StringSplitOptions.TrimEntries) ?? [];
        var installed = languages.Split('+', StringSplitOptions.RemoveEmptyEntries).Intersect(listed, StringComparer.Ordinal).ToList();
        return installed.Count == 0 ? null : new(path, string.Join('+', installed));
    }

    /// <param name="picture">PNG or JPEG.</param>
    /// <param name="dotsPerInch">Of the picture as it lies on the page.</param>
    /// <returns>The lines that were read; none where it failed or took too long.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public IReadOnlyList<string> Read(byte[] picture, int dotsPerInch, CancellationToken cancel)
    {
        // Segmentation 1 looks first which side is up: a sheet may lie sideways on the glass.
        var text = Run(["stdin", "stdout", "-l", Languages, "--psm", "1", "--dpi", dotsPerInch.ToString(CultureInfo.InvariantCulture)], picture, LongestPage, cancel);
        return [.. (text ?? "").Split('\n', '\f').Select(line => line.Trim()).Where(line => line.Length > 0)];
    }

    private static string? OnPath()
    {
        var name = OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract";
        return Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    /// <returns>Null when it ended badly or was stopped.</returns>
    private string? Run(IReadOnlyList<string> arguments, byte[] input, TimeSpan longest, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var process = Process.Start(new ProcessStartInfo(Program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["OMP_THREAD_LIMIT"] = "1" },
        });
        if (process is null)
            return null;
        using var limit = new CancellationTokenSource(longest);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        using var stop = stopping.Token.Register(() => Kill(process));
        // What it says of a picture is of no use to anybody, and may not lie in the way of what it reads.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all: its exit code says so.
        }
        process.WaitForExit();
        cancel.ThrowIfCancellationRequested();
        return process.ExitCode == 0 && !limit.IsCancellationRequested ? output.GetAwaiter().GetResult() : null;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
