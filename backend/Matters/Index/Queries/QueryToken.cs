namespace NigerBrief.Matters.Index.Queries;

internal enum TokenKind
{
    Node,
    Open,
    Close,
    And,
    Or,
    Not,
    Near,
}

/// <param name="Node">Of a term or a field.</param>
/// <param name="Words">The distance of NEAR.</param>
internal readonly record struct QueryToken(TokenKind Kind, SearchNode? Node = null, int Words = 0);
