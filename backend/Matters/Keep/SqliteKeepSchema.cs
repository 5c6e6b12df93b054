namespace NigerBrief.Matters.Keep;

/// <summary>The steps by which the tables of <c>keep.db</c> came about. Times are milliseconds since 1970.</summary>
internal static class SqliteKeepSchema
{
    public static readonly IReadOnlyList<string> Steps =
    [
        "CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT NOT NULL, used INTEGER NOT NULL)",
        "CREATE TABLE leases (name TEXT PRIMARY KEY, owner TEXT NOT NULL, fence INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID",
    ];
}
