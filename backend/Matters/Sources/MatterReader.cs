using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Matters.Sources;

/// <summary>Reads what a source holds of one matter. What is bad becomes a problem with its place; the rest is read.</summary>
public sealed class MatterReader
{
    private static readonly Sentence DescriptionMissing = new(
        "There is no matter.yml. Write one with id, title, tribunal and profile; until then the folder's name stands in for them.",
        "Il n’y a pas de matter.yml. Écrivez-le avec id, title, tribunal et profile ; d’ici là, le nom du dossier en tient lieu.");
    private static readonly Sentence FileMissing = new(
        "The file is not in the record folder. Put it there, or delete its row in index.csv.",
        "Le fichier n’est pas dans le dossier record. Mettez-l’y, ou supprimez sa ligne dans index.csv.");

    private readonly MatterFiles files;
    private readonly MatterReading? before;
    private readonly List<Problem> problems;
    private bool stale;

    private MatterReader(MatterFiles files, MatterReading? before) => (this.files, this.before, problems) = (files, before, [.. files.Problems]);

    /// <param name="before">The last reading of this matter, of which the part is kept that cannot be read now.</param>
    public static MatterReading Read(MatterFiles files, MatterReading? before)
    {
        var reader = new MatterReader(files, before);
        var description = reader.Description();
        var record = reader.Record(description.Languages[0]);
        var terms = reader.Terms();
        var (clauses, map) = (reader.Clauses(record, terms), reader.Map(record));
        reader.CheckAppendix(description, record);
        return new(description, record, clauses, terms, reader.problems, reader.stale) { PageMap = map };
    }

    private MatterDescription Description()
    {
        if (IsUnreadable(files.Description) && before is not null)
            return before.Description;
        var (description, wrong, readable) = MatterDescriptionReader.Read(files.Description?.Text ?? "", files.Name);
        if (files.Description is null)
            problems.Add(new(MatterDescriptionReader.FileName, DescriptionMissing));
        else
            problems.AddRange(wrong);
        // A program that saves a file may empty it first.
        if ((readable && !string.IsNullOrWhiteSpace(files.Description?.Text)) || before is null)
            return description;
        stale = true;
        return before.Description;
    }

    private IReadOnlyList<DocumentReading> Record(string language)
    {
        if (IsUnreadable(files.Index) && before is not null)
            return before.Record;
        var (rows, keys, wrong) = files.Index?.Text is { } csv ? RecordIndex.Read(csv, language) : ([], new RecordKeys(), []);
        problems.AddRange(wrong);
        if (rows is null && before is not null)
        {
            stale = true;
            return before.Record;
        }

        var unlisted = files.Record.ToDictionary(file => file.File, StringComparer.Ordinal);
        var alike = files.Record.ToLookup(file => file.File, StringComparer.OrdinalIgnoreCase);
        foreach (var file in alike.SelectMany(names => names.Skip(1)))
            problems.Add(new("record/" + file.File, new(
                "Another file's name differs from this one's only in capitals, which most computers cannot tell apart. Rename one of them.",
                "Le nom d’un autre fichier ne diffère de celui-ci que par des majuscules, que la plupart des ordinateurs ne distinguent pas. Renommez l’un des deux.")));
        var listed = (rows ?? []).Select(row => OfRow(row, unlisted, alike)).ToList();
        foreach (var file in unlisted.Values.OrderBy(file => file.File, StringComparer.Ordinal))
            listed.Add(Unlisted(file, keys, language));
        return listed;
    }

    private DocumentReading OfRow(RecordRow row, Dictionary<string, SourceFile> unlisted, ILookup<string, SourceFile> alike)
    {
        if (!unlisted.Remove(row.File, out var file) && !(alike[row.File].FirstOrDefault() is { } other && unlisted.Remove(other.File, out file)))
        {
            problems.Add(new(RecordIndex.FileName, new(
                $"“{row.File}” is not in the record folder. Put it there, or delete the row.",
                $"« {row.File} » n’est pas dans le dossier record. Mettez-l’y, ou supprimez la ligne."), row.Row));
            return new(row.Document, row.File, null, FileMissing);
        }
        if (file.Refused is { } refused)
            problems.Add(new("record/" + file.File, refused));
        return new(row.Document, file.File, file.Revision, file.Refused);
    }

    private DocumentReading Unlisted(SourceFile file, RecordKeys keys, string language)
    {
        var name = Path.GetFileNameWithoutExtension(file.File);
        var document = new RecordDocument(keys.Free(name), name, name, DocumentKind.Record, Language: language);
        problems.Add(new("record/" + file.File, file.Refused
            ?? new Sentence(
                $"This file is not in index.csv. Until it has a row there, it is cited as “{name}” with the key “{document.Key}”.",
                $"Ce fichier n’est pas dans index.csv. Tant qu’il n’y a pas de ligne, il est cité comme « {name} » avec la clé « {document.Key} ».")));
        return new(document, file.File, file.Revision, file.Refused);
    }

    private IReadOnlyList<Clause> Clauses(IReadOnlyList<DocumentReading> record, IReadOnlyList<ApprovedTerm> terms)
    {
        var documents = record.DistinctBy(document => document.Document.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(document => document.Document.Key, document => document.Document, StringComparer.OrdinalIgnoreCase);
        var context = BlockContext.Nowhere with { Matter = BlockContext.Nowhere.Matter with { Documents = documents, Terms = terms } };
        var (clauses, wrong) = ClausesReader.Read(files.Clauses.Where(text => !IsUnreadable(text)), context);
        problems.AddRange(wrong);
        return clauses;
    }

    private IReadOnlyList<ApprovedTerm> Terms()
    {
        if (files.Terms is null)
            return [];
        if (IsUnreadable(files.Terms))
            return before?.Terms ?? [];
        var (terms, wrong) = TermsFile.Parse(files.Terms.File, files.Terms.Text!);
        problems.AddRange(wrong.Select(problem => new Problem(files.Terms.File, problem.Sentence, problem.Row)));
        if (wrong.Count == 0 || before is not { Terms.Count: > 0 })
            return terms;
        stale = true;
        return before.Terms;
    }

    private WrittenMap? Map(IReadOnlyList<DocumentReading> record)
    {
        if (files.PageMap is null)
            return null;
        if (IsUnreadable(files.PageMap))
            return before?.PageMap ?? new(PageMap.Empty, []);
        var keys = record.Select(document => document.Document.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (map, wrong) = PageMapFile.Read(files.PageMap.Text!, keys.Contains);
        problems.AddRange(wrong);
        return map;
    }

    private void CheckAppendix(MatterDescription description, IReadOnlyList<DocumentReading> record)
    {
        // Of a matter whose record is not there at all, that is said already.
        if (record.Count == 0)
            return;
        foreach (var key in description.Appendix.Where(key => !record.Any(document => string.Equals(document.Document.Key, key, StringComparison.OrdinalIgnoreCase))))
            problems.Add(new(MatterDescriptionReader.FileName, new(
                $"“{key}” is named as the appendix and is not the key of a document in index.csv. Correct it.",
                $"« {key} » est désigné comme l’appendice et n’est la clé d’aucun document dans index.csv. Corrigez-le.")));
    }

    private bool IsUnreadable(SourceText? text)
    {
        if (text is not { Unreadable: { } reason })
            return false;
        if (!problems.Exists(problem => problem.File == text.File && problem.Reason == reason))
            problems.Add(new(text.File, reason));
        stale |= before is not null;
        return true;
    }
}
