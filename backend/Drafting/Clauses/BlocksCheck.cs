using NigerBrief.Drafting.Clauses.Checks;

namespace NigerBrief.Drafting.Clauses;

/// <summary>The checks of what argument blocks left in a brief.</summary>
public sealed class BlocksCheck : ICheck
{
    public const string GroupName = "blocks";

    private static readonly IBlockCheck[] Checks = [new OpenGap(), new OpenGapInNote()];

    public string Group => GroupName;

    public IEnumerable<Finding> Check(Draft draft, MatterView matter) => Checks.SelectMany(check => check.Check(draft, matter));
}
