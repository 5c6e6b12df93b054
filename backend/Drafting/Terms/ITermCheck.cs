namespace NigerBrief.Drafting.Terms;

/// <summary>One rule about defined terms. Each gives at most one finding for a term, with every place under it.</summary>
internal interface ITermCheck
{
    IEnumerable<Finding> Check(TermsReading reading);
}
