namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>Holds a written page map against the stamps. What is written stands; the difference is told.</summary>
public static class MapContradictions
{
    /// <returns>Places among the sheets of the written map, each with one sentence.</returns>
    public static IEnumerable<(int Sheet, Sentence Sentence)> Of(PageMap written, PageMap stamped)
    {
        var known = stamped.Sheets.Where(sheet => sheet.Appendix is not null).ToList();
        var targets = known.ToLookup(sheet => (sheet.Key.ToUpperInvariant(), sheet.FilePage), sheet => sheet.Appendix!);
        var sources = known.ToLookup(sheet => sheet.Appendix!);
        for (var at = 0; at < written.Sheets.Count; at++)
        {
            var sheet = written.Sheets[at];
            var stamps = targets[(sheet.Key.ToUpperInvariant(), sheet.FilePage)].ToList();
            if (stamps.Count > 0 && (sheet.Appendix is null || !stamps.Contains(sheet.Appendix)))
            {
                yield return (at, new(
                    $"By its stamps this sheet stands at {string.Join(" and ", stamps.Select(Name))}. The row is used; correct it if the stamps are right.",
                    $"D’après ses timbres, ce feuillet se trouve à {string.Join(" et ", stamps.Select(Name))}. La ligne est suivie ; corrigez-la si les timbres sont justes."));
            }
            else if (stamps.Count == 0 && sheet.Appendix is { } target && sources[target].FirstOrDefault() is { } other)
            {
                yield return (at, new(
                    $"By its stamps {Name(target)} reproduces page {other.FilePage} of “{other.Key}”. The row is used; correct it if the stamps are right.",
                    $"D’après ses timbres, {Name(target)} reproduit la page {other.FilePage} de « {other.Key} ». La ligne est suivie ; corrigez-la si les timbres sont justes."));
            }
        }
    }

    private static string Name(AppendixPage page) => string.Join(' ', new[] { page.Volume, page.Series, page.Page }.OfType<string>());
}
