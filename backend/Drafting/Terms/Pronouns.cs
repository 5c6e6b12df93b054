using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>Words that a contract gives a meaning and every sentence uses: <c>the supplier (“we”, “us”)</c>. A check of their uses would speak of ordinary grammar.</summary>
internal static class Pronouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        "i me my mine you your yours we us our ours it its they them their je vous votre vos nous notre nos".Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Known.Contains(word);
}
