using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Tables;

/// <summary>The order of documents in a table: papers, then the exhibits by series; numbers count as numbers, so C-2 comes before C-10 and 12 before 12-3.</summary>
internal static partial class RecordOrder
{
    public static IOrderedEnumerable<T> InOrder<T>(this IEnumerable<T> all, Func<T, RecordDocument> document) => all
        .OrderBy(one => Series(document(one)), StringComparer.Ordinal)
        .ThenBy(one => Natural($"{document(one).Exhibit ?? document(one).EcfNumber ?? document(one).CiteAs}"), StringComparer.Ordinal)
        .ThenBy(one => Natural(document(one).Volume ?? ""), StringComparer.Ordinal)
        .ThenBy(one => document(one).Key, StringComparer.Ordinal);

    /// <returns>Empty for what is no numbered exhibit.</returns>
    public static string Series(RecordDocument document) => ExhibitNumber.Of(document.Exhibit)?.Series ?? "";

    private static string Natural(string text) => Digits().Replace(text, digits => digits.Value.TrimStart('0').PadLeft(12, '0'));

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
