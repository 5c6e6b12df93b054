namespace NigerBrief.Drafting.Terms;

public enum TermsDifference
{
    /// <summary>The brief defines it, the file does not have it.</summary>
    OnlyInBrief,

    /// <summary>The file has it, the brief does not define it.</summary>
    OnlyInFile,

    /// <summary>Both have it, and the words that matter differ.</summary>
    OtherMeaning,
}

/// <param name="InBrief">The meaning in the brief; null where it has none.</param>
/// <param name="InFile">The meaning in the file; null where it has none.</param>
public sealed record ComparedTerm(string Term, TermsDifference Difference, string? InBrief, string? InFile);

/// <summary>Holds what a brief defines against a list of terms from elsewhere.</summary>
public static class TermsComparison
{
    /// <returns>By term; what agrees is left out.</returns>
    public static IReadOnlyList<ComparedTerm> Of(IReadOnlyList<BriefTerm> brief, IReadOnlyList<ApprovedTerm> file)
    {
        var rows = new Dictionary<string, ApprovedTerm>(StringComparer.Ordinal);
        foreach (var row in file)
        {
            foreach (var name in row.Aliases.Prepend(row.Term).Select(Concepts.Fold))
                rows.TryAdd(name, row);
        }

        var met = new HashSet<ApprovedTerm>();
        var compared = new List<ComparedTerm>();
        foreach (var term in brief)
        {
            var row = term.Aliases.Prepend(term.Name).Select(name => rows.GetValueOrDefault(Concepts.Fold(name))).FirstOrDefault(found => found is not null);
            if (row is null)
                compared.Add(new(term.Name, TermsDifference.OnlyInBrief, term.Meaning, null));
            else if (met.Add(row) && !MeaningWords.Of(row.Meaning).SetEquals(MeaningWords.Of(term.Meaning)))
                compared.Add(new(term.Name, TermsDifference.OtherMeaning, term.Meaning, row.Meaning));
        }

        compared.AddRange(file.Where(row => !met.Contains(row)).Select(row => new ComparedTerm(row.Term, TermsDifference.OnlyInFile, null, row.Meaning)));
        return [.. compared.OrderBy(term => term.Term, StringComparer.InvariantCultureIgnoreCase)];
    }
}
