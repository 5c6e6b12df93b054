namespace NigerBrief.Drafting.Cites.Tables;

public enum CiteTableKind
{
    /// <summary>Every place of the record that the brief cites, with where it does.</summary>
    Cites,

    /// <summary>The matter's exhibits or annexes by their numbers.</summary>
    Exhibits,

    /// <summary>The appendix by its volumes and pages, as the page map has it.</summary>
    Appendix,

    /// <summary>The terms that the brief defines, with their meanings.</summary>
    Terms,
}

/// <summary>A table that goes at the end of a brief.</summary>
/// <param name="Rows">Each with a cell a column; a group's heading has only the first.</param>
public sealed record CiteTable(CiteTableKind Kind, string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <param name="pages">For the table of cites: the page on which each paragraph of the draft begins; null leaves the column out.</param>
    /// <exception cref="RefusedException">There are not as many pages as paragraphs.</exception>
    public static CiteTable Of(CiteTableKind kind, Draft draft, MatterView matter, CiteSettings settings, IReadOnlyList<string>? pages)
    {
        if (pages is not null && pages.Count != draft.Paragraphs.Count)
            throw new RefusedException(new(
                "The draft changed while its pages were read. Make the table again.",
                "Le projet a changé pendant la lecture de ses pages. Refaites le tableau."));
        return kind switch
        {
            CiteTableKind.Exhibits => ExhibitList.Of(matter),
            CiteTableKind.Appendix => AppendixIndex.Of(matter),
            CiteTableKind.Terms => TermsTable.Of(draft, matter),
            _ => TableOfCites.Of(draft, matter, settings, pages),
        };
    }
}
