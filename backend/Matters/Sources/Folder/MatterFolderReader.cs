using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>Reads one matter's folder. What is bad becomes a problem with its place; the rest is read.</summary>
public sealed class MatterFolderReader
{
    private const string NotUtf8 = "This file is not UTF-8. Save it again as UTF-8 (in a spreadsheet: “CSV UTF-8”).";
    private const string DescriptionMissing = "There is no matter.yml. Write one with id, title, tribunal and profile; until then the folder's name stands in for them.";
    private const string FileMissing = "The file is not in the record folder. Put it there, or delete its row in index.csv.";

    /// <summary>A list or clause longer than this is not one that somebody wrote.</summary>
    private const long LongestText = 10_000_000;

    private readonly string folder;
    private readonly MatterReading? before;
    private readonly List<Problem> problems = [];
    private bool stale;

    private MatterFolderReader(string folder, MatterReading? before) => (this.folder, this.before) = (folder, before);

    /// <param name="before">The last reading of this folder, of which the part is kept that cannot be read now.</param>
    /// <exception cref="IOException">The folder cannot be reached.</exception>
    public static MatterReading Read(string folder, MatterReading? before)
    {
        var reader = new MatterFolderReader(folder, before);
        var description = reader.Description();
        var record = reader.Record(description.Languages[0]);
        return new(description, record, reader.Clauses(), reader.Terms(), reader.problems, reader.stale);
    }

    private MatterDescription Description()
    {
        var text = Text(MatterDescriptionReader.FileName, out var isText);
        if (!isText && before is not null)
            return before.Description;
        var (description, wrong, readable) = MatterDescriptionReader.Read(text ?? "", Path.GetFileName(folder));
        problems.AddRange(text is null && isText ? [new(MatterDescriptionReader.FileName, DescriptionMissing)] : wrong);
        // A program that saves a file may empty it first.
        if ((readable && !string.IsNullOrWhiteSpace(text)) || before is null)
            return description;
        stale = true;
        return before.Description;
    }

    private IReadOnlyList<DocumentReading> Record(string language)
    {
        if (!Directory.Exists(Path.Combine(folder, "record")))
            problems.Add(new("record", "There is no record folder. Make one, and put the documents and index.csv in it."));
        var csv = Text(RecordIndex.FileName, out var isText);
        if (!isText && before is not null)
            return before.Record;
        var (rows, keys, wrong) = csv is not null ? RecordIndex.Read(csv, language) : ([], new RecordKeys(), []);
        problems.AddRange(wrong);
        if (rows is null && before is not null)
        {
            stale = true;
            return before.Record;
        }

        var files = RecordFolder.List(folder).ToDictionary(file => file.File, StringComparer.OrdinalIgnoreCase);
        var listed = (rows ?? []).Select(row => OfRow(row, files)).ToList();
        foreach (var file in files.Values.OrderBy(file => file.File, StringComparer.Ordinal))
            listed.Add(Unlisted(file, keys, language));
        return listed;
    }

    private DocumentReading OfRow(RecordRow row, Dictionary<string, RecordFile> files)
    {
        if (!files.Remove(row.File, out var file))
        {
            problems.Add(new(RecordIndex.FileName, $"“{row.File}” is not in the record folder. Put it there, or delete the row.", row.Row));
            return new(row.Document, row.File, null, FileMissing);
        }
        if (file.Refused is { } refused)
            problems.Add(new("record/" + file.File, refused));
        return new(row.Document, file.File, file.Path, file.Refused);
    }

    private DocumentReading Unlisted(RecordFile file, RecordKeys keys, string language)
    {
        var name = Path.GetFileNameWithoutExtension(file.File);
        var document = new RecordDocument(keys.Free(name), name, name, DocumentKind.Record, Language: language);
        problems.Add(new("record/" + file.File, file.Refused
            ?? $"This file is not in index.csv. Until it has a row there, it is cited as “{name}” with the key “{document.Key}”."));
        return new(document, file.File, file.Path, file.Refused);
    }

    private IReadOnlyList<Clause> Clauses()
    {
        var files = ClausesReader.Folders.SelectMany(Markdown).Select(file => (File: file, Text: Text(file, out _))).ToList();
        var (clauses, wrong) = ClausesReader.Read(files.Where(file => file.Text is not null).Select(file => (file.File, file.Text!)));
        problems.AddRange(wrong);
        return clauses;
    }

    private IEnumerable<string> Markdown(string name)
    {
        var path = Path.Combine(folder, name);
        return !Directory.Exists(path) ? [] : Directory.EnumerateFiles(path, "*.md")
            .Select(file => name + "/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal);
    }

    private IReadOnlyList<ApprovedTerm> Terms()
    {
        const string FileName = "terms.csv";
        const string Workbook = "terms.xlsx";
        if (Text(FileName, out var isText) is not { } text)
        {
            if (isText && File.Exists(Path.Combine(folder, Workbook)))
                problems.AddRange(TermsFile.Parse(Workbook, "").Problems.Select(problem => new Problem(Workbook, problem.Sentence)));
            return isText || before is null ? [] : before.Terms;
        }
        var (terms, wrong) = TermsFile.Parse(FileName, text);
        problems.AddRange(wrong.Select(problem => new Problem(FileName, problem.Sentence, problem.Row)));
        if (wrong.Count == 0 || before is not { Terms.Count: > 0 })
            return terms;
        stale = true;
        return before.Terms;
    }

    /// <param name="isText">False when the file is there and cannot be read as text.</param>
    /// <returns>Null when there is no such file, or none that is text.</returns>
    private string? Text(string name, out bool isText)
    {
        isText = true;
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists)
            return null;
        if (file.Length <= LongestText && Utf8Text.Decode(File.ReadAllBytes(file.FullName)) is { } text)
            return text;
        problems.Add(new(name, file.Length > LongestText ? "This file is too long to be read. Split it." : NotUtf8));
        isText = false;
        stale = before is not null;
        return null;
    }
}
