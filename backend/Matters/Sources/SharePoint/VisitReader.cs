using System.Collections.Immutable;
using NigerBrief.Drafting;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>Reads a visit as the matter that it shows: the same reader as for a folder, given the same texts.</summary>
internal sealed class VisitReader(Texts texts, KnownContents contents, SharePointSettings settings, Caller caller)
{
    private static readonly Sentence Gone = new("This file is not there any more, or you may not open it.", "Ce fichier n’est plus là, ou vous ne pouvez pas l’ouvrir.");

    public async Task<VisitedMatter> ReadAsync(MatterSite site, SiteIds ids, Visit visit, CancellationToken cancel)
    {
        var description = visit.Description is null
            ? null
            : await UnlessGoneAsync(
                MatterDescriptionReader.FileName, texts.NewestAsync(MatterDescriptionReader.FileName, ids.Documents!, visit.Description, cancel));
        var clauses = await Task.WhenAll(visit.Clauses.Select(item => ClauseAsync(ids, item, cancel)));
        var map = visit.Record?.FirstOrDefault(IsPageMap);
        IReadOnlyList<LibraryItem> record = [.. (visit.Record ?? []).Where(item => !IsPageMap(item))];
        var reading = MatterReader.Read(
            new(
                Path.GetFileName(site.Site),
                description,
                new(RecordIndex.FileName, settings.Columns.RecordCsv(record)),
                visit.Terms is null ? null : new(site.Terms, settings.Columns.TermsCsv(visit.Terms)),
                clauses,
                [.. record.Select(file => new SourceFile(file.Path, file.CTag))],
                [.. Missing(site, visit)],
                map is null ? null : await UnlessGoneAsync(PageMapFile.FileName, texts.NewestAsync(PageMapFile.FileName, ids.Record!.Drive, map, cancel))),
            before: null);
        var read = ids.Record is null ? null : await contents.OfAsync(caller, ids.Record.Drive, record, cancel);
        var matter = new HeldMatter(
            reading.Description.Id,
            reading with { Problems = [.. reading.Problems.Select(problem => InSharePoint(problem, site, record))] },
            visit.Asked,
            read?.ToImmutableDictionary() ?? []);
        return new(ids, visit, matter) { Torn = description is { Again: true } || clauses.Any(clause => clause.Again) };
    }

    /// <summary>It lies among the exhibits and is none of them.</summary>
    private static bool IsPageMap(LibraryItem item) =>
        string.Equals(item.Path, Path.GetFileName(PageMapFile.FileName), StringComparison.OrdinalIgnoreCase);

    private async Task<SourceText> ClauseAsync(SiteIds ids, LibraryItem item, CancellationToken cancel)
    {
        var file = "clauses/" + Path.GetFileName(item.Path);
        return item.ApprovedVersion is { } version
            ? await UnlessGoneAsync(file, texts.OfVersionAsync(file, ids.Clauses!.Drive, item, version, cancel))
            : await UnlessGoneAsync(file, texts.OfAsync(file, ids.Clauses!.Drive, item, cancel)) with { AtMost = Approval.AtMost(item.Fields, item.Level) };
    }

    /// <summary>What was deleted after it was listed takes nothing else with it.</summary>
    private static async Task<SourceText> UnlessGoneAsync(string file, Task<SourceText> reading)
    {
        try
        {
            return await reading;
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            return new(file, null, Gone);
        }
    }

    private static IEnumerable<Problem> Missing(MatterSite site, Visit visit)
    {
        if (visit.Record is null)
            yield return new(site.Record, new(
                $"There is no library “{site.Record}” in the site, or you may not open it.",
                $"Il n’y a pas de bibliothèque « {site.Record} » dans le site, ou vous ne pouvez pas l’ouvrir."));
        if (visit.Terms is null)
            yield return new(site.Terms, new(
                $"There is no list “{site.Terms}” in the site, or you may not open it.",
                $"Il n’y a pas de liste « {site.Terms} » dans le site, ou vous ne pouvez pas l’ouvrir."));
    }

    /// <summary>What stands in a row of the index stands in the columns of a file.</summary>
    private static Problem InSharePoint(Problem problem, MatterSite site, IReadOnlyList<LibraryItem> record) =>
        problem is { File: RecordIndex.FileName, Row: > 1 and var row } && row - 2 < record.Count
            ? new($"{site.Record}/{record[row - 2].Path}", problem.Reason)
            : problem;
}
