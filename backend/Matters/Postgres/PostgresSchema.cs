namespace NigerBrief.Matters.Postgres;

/// <summary>The steps by which the tables of the firm's database came about.</summary>
internal static class PostgresSchema
{
    public static readonly IReadOnlyList<string> Steps = [Pages, Keep, Used, Words, Replaced];

    /// <summary>
    /// <c>page</c> is JSON in a text column, since JSON's own type refuses U+0000. <c>words</c> are parted by one space, with one at
    /// either end. <c>lexemes</c> is null on the rare page that its type cannot hold; only such a page has <c>stems</c>, with its marks.
    /// </summary>
    private const string Pages = """
        CREATE TABLE contents (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            hash text COLLATE "C" NOT NULL,
            reading integer NOT NULL,
            pages integer NOT NULL,
            unreadable text,
            UNIQUE (hash, reading));
        CREATE TABLE pages (
            content bigint NOT NULL REFERENCES contents ON DELETE CASCADE,
            number integer NOT NULL,
            page text NOT NULL,
            words text COLLATE "C" NOT NULL,
            stems text COLLATE "C",
            lexemes tsvector,
            PRIMARY KEY (content, number));
        -- In the row, not beside it: ranking reads them by the thousand.
        ALTER TABLE pages ALTER lexemes SET STORAGE MAIN;
        CREATE INDEX pages_lexemes ON pages USING gin (lexemes);
        CREATE INDEX pages_without_lexemes ON pages (content) WHERE lexemes IS NULL;
        """;

    /// <summary>Keys are found by their hash: an index takes no more than 2,700 bytes. They stand beside it for the administrator's eyes.</summary>
    private const string Keep = """
        CREATE TABLE kept (digest bytea PRIMARY KEY, key text NOT NULL, value text NOT NULL, used timestamptz NOT NULL DEFAULT now());
        CREATE TABLE leases (digest bytea PRIMARY KEY, name text NOT NULL, owner text NOT NULL, fence bigint NOT NULL, until timestamptz NOT NULL);
        """;

    private const string Used = """
        ALTER TABLE contents ADD used timestamptz NOT NULL DEFAULT now();
        CREATE INDEX contents_used ON contents (used);
        """;

    /// <summary>The different words of a content, parted by one space.</summary>
    private const string Words = "ALTER TABLE contents ADD words text NOT NULL DEFAULT ''";

    /// <summary>When the document that had this content was given another file.</summary>
    private const string Replaced = "ALTER TABLE contents ADD replaced timestamptz";
}
