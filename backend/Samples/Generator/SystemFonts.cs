namespace NigerBrief.Samples;

/// <summary>Finds a serif family in the machine's font folders. The first three families have the same widths, so pages break alike.</summary>
public static class SystemFonts
{
    // Regular, bold, italic, bold italic, as Face counts them.
    private static readonly string[][] Families =
    [
        ["LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf", "LiberationSerif-BoldItalic.ttf"],
        ["times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"],
        ["Times New Roman.ttf", "Times New Roman Bold.ttf", "Times New Roman Italic.ttf", "Times New Roman Bold Italic.ttf"],
        ["DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSerif-Italic.ttf", "DejaVuSerif-BoldItalic.ttf"],
    ];

    private static readonly Lazy<string[]> Files = new(() =>
    {
        var installed = Folders().Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.ttf", SearchOption.AllDirectories))
            .GroupBy(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.Order(StringComparer.Ordinal).First(), StringComparer.OrdinalIgnoreCase);
        var family = Array.Find(Families, files => files.All(installed.ContainsKey)) ?? throw new SourceException(
            "No serif font was found. Install the Liberation fonts (on Debian: apt install fonts-liberation) and run this again.");
        return [.. family.Select(file => installed[file])];
    });

    public static byte[] Read(Face face) => File.ReadAllBytes(Files.Value[(int)face]);

    private static string[] Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            "/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts"),
            "/Library/Fonts", "/System/Library/Fonts/Supplemental", Path.Combine(home, "Library/Fonts"),
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        ];
    }
}
