namespace NigerBrief.Drafting.Clauses.Standing;

/// <summary>Holds the blocks of a brief against what is approved on the day.</summary>
public static class BlockStandings
{
    /// <param name="clauses">Every version that the matter has, drafts and withdrawn ones included.</param>
    /// <param name="forum">Id of the brief's profile.</param>
    /// <returns>In the order of the blocks; one whose tag is not a block's is left out.</returns>
    public static IReadOnlyList<BlockStanding> Of(
        IReadOnlyList<BlockInBrief> blocks, IEnumerable<Clause> clauses, string forum, DateOnly today)
    {
        var versions = clauses.ToLookup(clause => clause.Id, StringComparer.Ordinal);
        return [.. from block in blocks
                   let tag = ClauseTag.Parse(block.Tag)
                   where tag is not null
                   select Of(block, tag, [.. versions[tag.Id]], forum, today)];
    }

    private static BlockStanding Of(BlockInBrief block, ClauseTag tag, IReadOnlyList<Clause> versions, string forum, DateOnly today)
    {
        var decided = versions.Decided();
        var state = State(tag, versions, decided, forum, today);
        return new(
            block.Control,
            block.Tag,
            tag.Id,
            (decided ?? versions.MaxBy(clause => clause.Version))?.Title,
            tag.Version,
            state is BlockState.InForce or BlockState.Replaced ? decided!.Version : null,
            !block.IsAsInserted(tag),
            state,
            state is BlockState.Replaced or BlockState.Withdrawn && decided?.Version != tag.Version ? decided?.ChangeNote : null,
            state == BlockState.Expired ? decided!.Expires : null);
    }

    private static BlockState State(ClauseTag tag, IReadOnlyList<Clause> versions, Clause? decided, string forum, DateOnly today) => decided switch
    {
        null when versions.Count == 0 => BlockState.Unknown,
        null or { Status: ClauseStatus.Withdrawn } => BlockState.Withdrawn,
        _ when decided.Expires < today => BlockState.Expired,
        _ when !decided.IsFor(forum) => BlockState.OtherForum,
        _ => decided.Version == tag.Version ? BlockState.InForce : BlockState.Replaced,
    };
}
