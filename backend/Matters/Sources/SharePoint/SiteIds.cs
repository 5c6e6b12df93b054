namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// The ids behind the names of a matter's site. They open nothing by themselves: every call is made with the caller's own token.
/// </summary>
/// <param name="Documents">Drive of the site's default library; null as for the record.</param>
/// <param name="Record">Null when there is no such library, or none that the caller may open.</param>
/// <param name="Terms">Id of the list.</param>
internal sealed record SiteIds(string Site, string? Documents, LibraryIds? Record, LibraryIds? Clauses, string? Terms)
{
    public bool Complete => Documents is not null && Record is not null && Clauses is not null && Terms is not null;
}

/// <summary>A library is a drive to Graph, and a list.</summary>
internal sealed record LibraryIds(string Drive, string List);
