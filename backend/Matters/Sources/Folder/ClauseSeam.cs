using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Matters.Sources.Folder;

internal static class ClauseSeam
{
    public static (Clause? Clause, IReadOnlyList<Problem> Problems) Parse(string file, string text) => (null, []);
}
