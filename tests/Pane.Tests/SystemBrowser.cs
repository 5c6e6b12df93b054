using NigerBrief.Tests;

namespace NigerBrief.Pane.Tests;

/// <summary>Finds a Chromium, Chrome or Edge on this machine; on Debian it installs one when there is none.</summary>
public static class SystemBrowser
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    public static async Task<string> FindAsync(CancellationToken cancel)
    {
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } chosen)
            return chosen;
        if (Places.FirstOrDefault(File.Exists) is { } found)
            return found;
        await DebianPackage.InstallAsync("chromium", cancel);
        return Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("The browser tests need Chromium, Chrome or Edge. Install one, or name it in CHROME_PATH.");
    }
}
