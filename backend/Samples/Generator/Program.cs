using NigerBrief.Samples;

// Rewrites the record and the draft of backend/Samples/niger from the sources beside this program; names given as arguments limit it to those sources.
var samples = Path.GetFullPath(Path.Combine(Source.Folder, "..", ".."));
var record = Path.Combine(samples, "niger", "record");
Directory.CreateDirectory(record);

try
{
    foreach (var path in Directory.EnumerateFiles(Source.Folder, "*.md").Order(StringComparer.Ordinal))
    {
        var source = Source.Read(path);
        if (args.Length > 0 && !args.Contains(source.Key, StringComparer.OrdinalIgnoreCase))
            continue;

        var target = Path.Combine(record, source.File);
        var pages = source.Layout == "statement"
            ? StatementWriter.Write(source, target)
            : PdfWriter.Write(source, PageComposer.Compose(source), target);
        Console.WriteLine($"{source.File,-24} {pages,3} pages");
    }

    if (args.Length == 0 || args.Contains("draft"))
        DraftWriter.Write(File.ReadAllText(Path.Combine(Source.Folder, "..", "Drafts", "draft.md")), Path.Combine(samples, "niger", "draft.docx"));

    return 0;
}
catch (SourceException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
