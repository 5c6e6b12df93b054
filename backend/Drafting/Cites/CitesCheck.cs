using NigerBrief.Drafting.Cites.Checks;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites;

/// <summary>The checks of cites and exhibits: the ledger that is kept before filing.</summary>
public sealed class CitesCheck : ICheck
{
    public const string GroupName = "cites";

    private static readonly ICiteCheck[] Checks =
    [
        new CitedMissing(),
        new BeyondEnd(),
        new CiteRenamed(),
        new CiteMoved(),
        new CiteAltered(),
        new CiteGone(),
        new CiteUnread(),
        new NoPin(),
        new ConfidentialCited(),
        new Untracked(),
        new SeriesPadding(),
        new OutOfOrderFirstCite(),
        new NeverCited(),
        new Gap(),
        new DuplicateNumber(),
        new DuplicateFile(),
        new WrongSeries(),
    ];

    public string Group => GroupName;

    public IEnumerable<Finding> Check(Draft draft, MatterView matter) => Check(new BriefCites(draft, matter));

    internal static IEnumerable<Finding> Check(BriefCites cites) => Checks.SelectMany(check => check.Check(cites));
}
