using System.Globalization;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>What is wrong with an appendix, as one sentence for the person who keeps the matter.</summary>
/// <param name="Key">Of the appendix.</param>
public sealed record MapFault(string Key, Sentence Sentence);

/// <summary>Says what the stamps of an appendix leave open.</summary>
internal static class MapFaults
{
    /// <summary>Beyond this a list of places helps nobody.</summary>
    private const int MostNamed = 12;

    public static IEnumerable<MapFault> Of(LabelledDocument volume, IReadOnlyList<SheetCopy> sheets) =>
        Sentences(volume.Document, sheets).Select(sentence => new MapFault(volume.Document.Key, sentence));

    private static IEnumerable<Sentence> Sentences(RecordDocument volume, IReadOnlyList<SheetCopy> sheets)
    {
        if (volume.Kind is not (DocumentKind.Appendix or DocumentKind.Record))
            yield return new(
                $"matter.yml names “{volume.Key}” as the appendix. Write “appendix” or “record” as its kind, so that cites can be told by it.",
                $"matter.yml désigne « {volume.Key} » comme l’appendice. Écrivez « appendix » ou « record » pour son genre, afin que les références puissent s’y rapporter.");
        if (sheets.All(sheet => sheet.Page is null))
        {
            yield return new(
                $"No sheet bears a page number of “{volume.CiteAs}”, so its stamps make no page map. See that the column cite-as says what is stamped before the page, or write page-map.csv.",
                $"Aucun feuillet ne porte un numéro de page de « {volume.CiteAs} », et ses timbres ne font donc pas de concordance. Voyez si la colonne cite-as dit ce qui est timbré avant la page, ou écrivez page-map.csv.");
            yield break;
        }
        // A cover and a table of contents come before the first paper and bear no stamp of one.
        var within = sheets.SkipWhile(sheet => sheet.Found.Doubt == PaperDoubt.NoStamp).ToList();
        if (within.Count == 0)
        {
            yield return new(
                "No sheet bears the stamp of a paper filed below or a Bates number of the record, so its stamps make no page map. Write page-map.csv.",
                "Aucun feuillet ne porte le timbre d’une écriture de première instance ou un numéro Bates du dossier, et ses timbres ne font donc pas de concordance. Écrivez page-map.csv.");
            yield break;
        }
        if (Opening(within.Where(sheet => sheet.Page is null)) is { } bare)
        {
            yield return new(
                $"{bare.English} of this file: no page number of {volume.CiteAs} can be read there, so nothing is told by it. Write the rows in page-map.csv.",
                $"{bare.French} de ce fichier : aucun numéro de page de {volume.CiteAs} ne peut y être lu, et rien ne s’y rapporte donc. Écrivez les lignes dans page-map.csv.");
        }
        foreach (var doubled in sheets.Where(sheet => sheet.Page is not null).GroupBy(sheet => sheet.Page!).Where(alike => alike.Count() > 1).Take(MostNamed))
        {
            var places = Places(doubled)!;
            yield return new(
                $"{Name(doubled.Key)} stands on more than one sheet, {places.English} of this file, so a cite of it cannot be told by the papers.",
                $"{Name(doubled.Key)} figure sur plus d’un feuillet, {places.French} de ce fichier, et une référence qui y renvoie ne peut donc pas être donnée d’après les écritures.");
        }
        foreach (var gap in Gaps(sheets).Take(MostNamed))
            yield return gap;
        if (Opening(within.Where(sheet => sheet.Found.Doubt == PaperDoubt.NoStamp)) is { } unstamped)
        {
            yield return new(
                $"{unstamped.English} of this file: no stamp tells which paper is reproduced there. Write the rows in page-map.csv.",
                $"{unstamped.French} de ce fichier : aucun timbre ne dit quelle écriture y est reproduite. Écrivez les lignes dans page-map.csv.");
        }
        foreach (var doubtful in within.Where(sheet => sheet.Found.Doubt is PaperDoubt.NotInRecord or PaperDoubt.SeveralPapers or PaperDoubt.OtherLength)
            .GroupBy(sheet => (sheet.Found.Doubt, Name(sheet.Found.Stamp!))).Take(MostNamed))
            yield return Doubtful(doubtful.Key.Doubt, doubtful.Key.Item2, [.. doubtful]);
    }

    private static Sentence Doubtful(PaperDoubt doubt, Sentence name, IReadOnlyList<SheetCopy> sheets)
    {
        var stamp = sheets[0].Found.Stamp!;
        var column = stamp.Exhibit ? "exhibit" : "ecf";
        var places = Places(sheets)!;
        return doubt switch
        {
            PaperDoubt.NotInRecord => new(
                $"{name.English} is reproduced on {places.English} of this file and is not in the record. Put it there with “{stamp.Name}” in the column {column}, and cites of it can be told by the appendix.",
                $"{name.French} est reproduit aux {places.French} de ce fichier et n’est pas dans le dossier. Mettez-l’y avec « {stamp.Name} » dans la colonne {column}, et les références pourront se rapporter à l’appendice."),
            PaperDoubt.SeveralPapers => new(
                $"{name.English} stands for more than one paper, so the stamps on {places.English} of this file do not tell which. Write the rows in page-map.csv.",
                $"{name.French} désigne plus d’une écriture, et les timbres, {places.French} de ce fichier, ne disent donc pas laquelle. Écrivez les lignes dans page-map.csv."),
            _ => new(
                $"{name.English} has {(stamp.Pages is { } pages ? $"{pages} pages by its stamps" : "other pages by its stamps")}, and the record's file has {sheets[0].Found.Paper!.Sheets.Count}. What stands on {places.English} of this file is left out. Put the paper as it was filed into the record, or write the rows in page-map.csv.",
                $"D’après ses timbres, {name.French} a {(stamp.Pages is { } pagesToo ? $"{pagesToo} pages" : "d’autres pages")}, et le fichier du dossier en a {sheets[0].Found.Paper!.Sheets.Count}. Ce qui figure {places.French} de ce fichier est laissé de côté. Mettez dans le dossier l’écriture telle qu’elle a été déposée, ou écrivez les lignes dans page-map.csv."),
        };
    }

    private static IEnumerable<Sentence> Gaps(IReadOnlyList<SheetCopy> sheets)
    {
        var numbered = sheets.Select(sheet => (sheet.FilePage, sheet.Page, Number: Number(sheet.Page))).Where(sheet => sheet.Number is not null).ToList();
        foreach (var (before, after) in numbered.Zip(numbered.Skip(1)))
        {
            if (before.Page!.Volume != after.Page!.Volume || after.Number - before.Number - 1 is not (> 0 and var missing) || missing <= after.FilePage - before.FilePage - 1)
                continue;
            var (from, to) = (before.Number + 1, after.Number - 1);
            var first = Name(before.Page with { Page = $"{from}" });
            var pages = from == to ? new Sentence($"{first} is", $"{first} manque") : new Sentence($"{first} to {to} are", $"{first} à {to} manquent");
            yield return new(
                $"{pages.English} missing after page {before.FilePage} of this file. See whether sheets were left out when it was made.",
                $"{pages.French} après la page {before.FilePage} de ce fichier. Voyez si des feuillets ont été omis quand il a été fait.");
        }
    }

    private static int? Number(AppendixPage? page) => int.TryParse(page?.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Name(AppendixPage page) => page.Volume is { } volume ? $"{volume}-{page.Series}-{page.Page}" : $"{page.Series} {page.Page}";

    private static Sentence Name(PaperStamp stamp) =>
        stamp.Exhibit ? new($"Exhibit {stamp.Name}", $"La pièce {stamp.Name}") : new($"ECF No. {stamp.Name}", $"L’ECF nº {stamp.Name}");

    /// <returns><c>Pages 3, 8-9</c>; null for none.</returns>
    private static Sentence? Opening(IEnumerable<SheetCopy> sheets) => Places(sheets) is { } places ? new($"P{places.English[1..]}", $"P{places.French[1..]}") : null;

    /// <returns><c>pages 3, 8-9</c>; null for none.</returns>
    private static Sentence? Places(IEnumerable<SheetCopy> sheets)
    {
        var pages = sheets.Select(sheet => sheet.FilePage).Order().ToList();
        if (pages.Count == 0)
            return null;
        var ranges = new List<(int From, int To)>();
        foreach (var page in pages)
        {
            if (ranges is [.., var last] && page == last.To + 1)
                ranges[^1] = (last.From, page);
            else
                ranges.Add((page, page));
        }
        var named = ranges.Take(MostNamed).Select(range => range.From == range.To ? $"{range.From}" : $"{range.From}-{range.To}");
        var list = $"page{(pages.Count == 1 ? "" : "s")} {string.Join(", ", named)}";
        return ranges.Count > MostNamed ? new($"{list} and others", $"{list} et d’autres") : new(list, list);
    }
}
