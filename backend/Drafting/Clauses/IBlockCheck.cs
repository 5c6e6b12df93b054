namespace NigerBrief.Drafting.Clauses;

/// <summary>One rule about what argument blocks left in a brief.</summary>
internal interface IBlockCheck
{
    IEnumerable<Finding> Check(Draft draft, MatterView matter);
}
