using NigerBrief.Drafting;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>Takes from a matter's folder what it holds.</summary>
public static class MatterFolder
{
    private static readonly Sentence NotUtf8 = new(
        "This file is not UTF-8. Save it again as UTF-8 (in a spreadsheet: “CSV UTF-8”).",
        "Ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en UTF-8 (dans un tableur : « CSV UTF-8 »).");
    private static readonly Sentence Closed = new(
        "This file cannot be opened. Close it in other programs, and see that it may be read.",
        "Ce fichier ne peut pas être ouvert. Fermez-le dans les autres programmes, et voyez s’il est permis de le lire.");
    private static readonly Sentence TooLong = new("This file is too long to be read. Split it.", "Ce fichier est trop long pour être lu. Divisez-le.");
    private static readonly Sentence NoRecord = new(
        "There is no record folder. Make one, and put the documents and index.csv in it.",
        "Il n’y a pas de dossier record. Créez-le, et mettez-y les documents et index.csv.");

    private static readonly string[] TermsFiles = ["terms.csv", "terms.xlsx"];

    /// <summary>A list or clause longer than this is not one that somebody wrote.</summary>
    private const long LongestText = 10_000_000;

    /// <exception cref="IOException">The folder cannot be reached.</exception>
    public static MatterFiles Read(string folder) => new(
        Path.GetFileName(folder),
        Text(folder, MatterDescriptionReader.FileName),
        Text(folder, RecordIndex.FileName),
        TermsFiles.Select(file => Text(folder, file)).FirstOrDefault(text => text is not null),
        [.. ClausesReader.Folders.SelectMany(name => Clauses(folder, name)).Select(file => Text(folder, file)).OfType<SourceText>()],
        RecordFolder.List(folder),
        Directory.Exists(Path.Combine(folder, "record")) ? [] : [new("record", NoRecord)],
        Text(folder, PageMapFile.FileName));

    private static IEnumerable<string> Clauses(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return !Directory.Exists(path) ? [] : Directory.EnumerateFiles(path).Where(ClausesReader.IsClause)
            .Select(file => name + "/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal);
    }

    private static SourceText? Text(string folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists)
            return null;
        if (file.Length > LongestText)
            return new(name, null, TooLong);
        try
        {
            if (ClausesReader.IsWord(name))
                return new(name, "", Bytes: File.ReadAllBytes(file.FullName));
            // A workbook is no text; its name alone says what is wrong with it.
            var text = file.Extension == ".xlsx" ? "" : Utf8Text.Decode(File.ReadAllBytes(file.FullName));
            return new(name, text, text is null ? NotUtf8 : null);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return new(name, null, Closed);
        }
    }
}
