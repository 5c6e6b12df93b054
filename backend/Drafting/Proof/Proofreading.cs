using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Proof;

/// <summary>Runs the checks over a brief.</summary>
public static class Proofreading
{
    /// <param name="groups">Names of the groups wanted (<c>terms</c>); null for all.</param>
    public static ProofResult Run(Draft draft, MatterView matter, IReadOnlySet<string>? groups = null) =>
        new([], WordCount.Of(draft), DefinitionReader.Read(draft));
}
