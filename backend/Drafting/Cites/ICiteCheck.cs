using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites;

/// <summary>One rule about the cites of a brief and the exhibits behind them.</summary>
internal interface ICiteCheck
{
    IEnumerable<Finding> Check(BriefCites cites);
}
