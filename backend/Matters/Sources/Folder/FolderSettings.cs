using NigerBrief.Matters.Extraction.Scans;

namespace NigerBrief.Matters.Sources.Folder;

/// <param name="MattersFolder">A folder of matters, or one matter: a folder with a <c>matter.yml</c>.</param>
/// <param name="DataFolder">Where the index of pages is kept; made when missing, rebuilt when lost.</param>
public sealed record FolderSettings(string MattersFolder, string DataFolder)
{
    /// <summary>How often the folder is looked at for changes.</summary>
    public TimeSpan CheckEvery { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Reads scans; null where it is not installed.</summary>
    public Tesseract? Tesseract { get; init; }
}
