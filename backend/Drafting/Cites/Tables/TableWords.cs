namespace NigerBrief.Drafting.Cites.Tables;

/// <summary>The words of the tables in the brief's language.</summary>
internal static class TableWords
{
    public static (string Title, IReadOnlyList<string> Columns) Of(CiteTableKind kind, ForumProfile forum) => (kind, forum.Language) switch
    {
        (CiteTableKind.Cites, "fr") => ("Table des renvois au dossier", ["Renvoi", "Sections", "Pages"]),
        (CiteTableKind.Cites, _) => ("Table of record cites", ["Cite", "Sections", "Pages"]),
        (CiteTableKind.Exhibits, "fr") => ("Liste des pièces", ["Pièce", "Description", "Date"]),
        (CiteTableKind.Exhibits, _) => ("List of exhibits", ["Exhibit", "Description", "Date"]),
        (CiteTableKind.Terms, "fr") => ("Table des termes définis", ["Terme", "Signification"]),
        (CiteTableKind.Terms, _) => ("Table of defined terms", ["Term", "Meaning"]),
        (_, "fr") => ("Table de l’annexe", ["Volume", "Document", "Pages"]),
        _ => ("Index of the appendix", ["Volume", "Document", "Pages"]),
    };
}
