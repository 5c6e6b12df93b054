using NigerBrief.Drafting;

namespace NigerBrief.Matters.Extraction;

/// <summary>What is said of a file of which some pages could not be read.</summary>
internal static class DamagedPages
{
    private const int Named = 8;

    /// <returns>Null where every page was read.</returns>
    public static Sentence? Of(IReadOnlyList<Page> pages)
    {
        var numbers = pages.Where(page => page.Damaged).Select(page => page.FilePage).Distinct().ToList();
        if (numbers.Count == 0)
            return null;
        var listed = numbers.Take(Named).Select(number => new Sentence($"{number}", $"{number}"));
        var named = Sentence.List([.. numbers.Count > Named ? listed.Append(new($"{numbers.Count - Named} more", $"{numbers.Count - Named} autres")) : listed]);
        return (numbers.Count == 1
            ? new Sentence($"Page {named.English} of this file is damaged and was not read; the others were.", $"La page {named.French} de ce fichier est endommagée et n’a pas été lue ; les autres l’ont été.")
            : new Sentence($"Pages {named.English} of this file are damaged and were not read; the others were.", $"Les pages {named.French} de ce fichier sont endommagées et n’ont pas été lues ; les autres l’ont été."))
            + new Sentence("Put a sound copy in its place, or print it to a new PDF.", "Mettez une bonne copie à sa place, ou imprimez-le dans un nouveau PDF.");
    }
}
