namespace NigerBrief.Tenant.Graph.Search;

/// <summary>What a query in KQL asks for.</summary>
internal abstract record Kql
{
    public abstract bool Matches(SearchDocument document);

    /// <summary>The words that count as found, in the order of the query.</summary>
    public virtual IEnumerable<string> Sought => [];

    /// <summary>A word or a phrase.</summary>
    public sealed record Phrase(IReadOnlyList<string> Words) : Kql
    {
        public override IEnumerable<string> Sought => Words;

        // A phrase of nothing but signs asks for nothing.
        public override bool Matches(SearchDocument document) => Words.Count == 0 || document.Says(Words);
    }

    /// <summary><c>path:"…"</c> and the like. What is no property of a document matches nothing.</summary>
    public sealed record Restriction(string Property, string Value) : Kql
    {
        public override bool Matches(SearchDocument document) => Property.ToLowerInvariant() switch
        {
            "path" => Lies(document.Path, Uri.UnescapeDataString(Value).TrimEnd('/')),
            "isdocument" => Value is "1" || string.Equals(Value, "true", StringComparison.OrdinalIgnoreCase),
            "filetype" or "fileextension" => string.Equals(document.FileType, Value, StringComparison.OrdinalIgnoreCase),
            "filename" => document.Entry.Name.StartsWith(Value, StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

        private static bool Lies(string path, string below) =>
            path.StartsWith(below, StringComparison.OrdinalIgnoreCase) && (path.Length == below.Length || path[below.Length] == '/');
    }

    public sealed record All(IReadOnlyList<Kql> Parts) : Kql
    {
        public override IEnumerable<string> Sought => Parts.SelectMany(part => part.Sought);

        public override bool Matches(SearchDocument document) => Parts.All(part => part.Matches(document));
    }

    public sealed record Any(IReadOnlyList<Kql> Parts) : Kql
    {
        public override IEnumerable<string> Sought => Parts.SelectMany(part => part.Sought);

        public override bool Matches(SearchDocument document) => Parts.Any(part => part.Matches(document));
    }

    public sealed record Not(Kql Part) : Kql
    {
        public override bool Matches(SearchDocument document) => !Part.Matches(document);
    }
}
