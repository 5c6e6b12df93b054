using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Cites.Tables;

internal static class TermsTable
{
    public static CiteTable Of(Draft draft, MatterView matter)
    {
        var (title, columns) = TableWords.Of(CiteTableKind.Terms, matter.Profile);
        return new(CiteTableKind.Terms, title, columns, [.. BriefTerms.Of(draft, matter).Select(term => (IReadOnlyList<string>)[term.Name, term.Meaning])]);
    }
}
