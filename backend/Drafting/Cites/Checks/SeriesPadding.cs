using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>One series written with and without leading zeros.</summary>
internal sealed class SeriesPadding : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites)
    {
        var written = cites.All.Where(cite => cite.Document is not null).Select(cite => (Cite: cite, Number: ExhibitNumber.Of(cite.Text), Own: ExhibitNumber.Of(cite.Document!.Exhibit)));
        foreach (var group in written.Where(one => one.Number is not null && one.Own?.IsSame(one.Number) == true && one.Own.Digits != one.Number.Digits).GroupBy(one => one.Own!))
        {
            yield return new(
                "series-padding", Severity.Warning, $"{group.Key}",
                new(
                    $"The record writes {group.Key}. Write it so here too, not {group.First().Number}.",
                    $"Le dossier écrit {group.Key}. Écrivez-le ici de même, et non {group.First().Number}."),
                [.. group.Select(one => cites.PlaceOf(one.Cite))], [], []);
        }
        foreach (var series in Exhibits.Of(cites).GroupBy(exhibit => exhibit.Number.Series).Where(series => !IsEven([.. series.Select(exhibit => exhibit.Number)])))
        {
            var (shortest, longest) = (series.MinBy(exhibit => exhibit.Number.Digits).Number, series.MaxBy(exhibit => exhibit.Number.Digits).Number);
            yield return new(
                "series-padding", Severity.Warning, series.Key,
                new(
                    $"The record writes the numbers of series {series.Key} in two ways: {shortest} and {longest}. Choose one in its index.",
                    $"Le dossier écrit les numéros de la série {series.Key} de deux façons : {shortest} et {longest}. Choisissez-en une dans son index."),
                [], [], []);
        }
    }

    private static bool IsEven(IReadOnlyList<ExhibitNumber> numbers) =>
        numbers.All(number => number.Digits == numbers[0].Digits) || numbers.All(number => number.Digits == $"{number.Number}".Length);
}
