using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>Numbers that a series leaves out.</summary>
internal sealed class Gap : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites)
    {
        foreach (var series in Exhibits.Of(cites).GroupBy(exhibit => exhibit.Number.Series))
        {
            var numbers = series.Select(exhibit => exhibit.Number).OrderBy(number => number.Number).ToList();
            foreach (var (before, after) in numbers.Zip(numbers.Skip(1)).Where(pair => pair.Second.Number > pair.First.Number + 1))
            {
                var (first, last) = (before with { Number = before.Number + 1 }, before with { Number = after.Number - 1 });
                var missing = first == last ? new Sentence($"{first} is", $"{first} manque") : new Sentence($"{first} to {last} are", $"{first} à {last} manquent");
                yield return new(
                    "gap", Severity.Warning, first == last ? $"{first}" : $"{first}–{last}",
                    new(
                        $"{before} is followed by {after}. In the record as you can open it, {missing.English} missing.",
                        $"{before} est suivi de {after}. Dans le dossier tel que vous pouvez l’ouvrir, {missing.French}."),
                    [], [], []);
            }
        }
    }
}
