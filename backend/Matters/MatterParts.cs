namespace NigerBrief.Matters;

/// <summary>Parts of a matter: those that an answer tells its reader, or those that an insertion takes.</summary>
public sealed record MatterParts
{
    /// <summary>Keys of documents: what the list of the record says of them, from which they are cited.</summary>
    public IReadOnlyCollection<string> Documents { get; init; } = [];

    /// <summary>Pages whose words are told, by the key of their document and their number in its file, from 1.</summary>
    public IReadOnlyCollection<(string Document, int Page)> Pages { get; init; } = [];

    /// <summary>Ids of clauses.</summary>
    public IReadOnlyCollection<string> Clauses { get; init; } = [];

    public bool Terms { get; init; }

    public bool PageMap { get; init; }
}
