using NigerBrief.Drafting.Terms.Checks;

namespace NigerBrief.Drafting.Terms;

/// <summary>The checks of defined terms.</summary>
public sealed class TermsCheck : ICheck
{
    public const string GroupName = "terms";

    private static readonly ITermCheck[] Checks =
    [
        new DefinedTwice(),
        new NeverUsed(),
        new UsedBeforeDefined(),
        new DefinedInNote(),
        new DefinedInHeading(),
        new NestedDefinition(),
        new Circular(),
        new MeaningConflict(),
        new UnapprovedAlias(),
        new ForbiddenForm(),
        new ApprovedUndefined(),
        new DefinedInRemovedBlock(),
        new NotOnList(),
        new CaseMismatch(),
        new NumberMismatch(),
        new InQuotation(),
        new Requoted(),
        new SpelledOutAgain(),
        new NearDuplicate(),
        new SpellingVariant(),
        new LanguageMix(),
        new Unbalanced(),
        new UndefinedCandidate(),
    ];

    public string Group => GroupName;

    public IEnumerable<Finding> Check(Draft draft, MatterView matter) => Check(new TermsReading(draft, matter));

    internal static IEnumerable<Finding> Check(TermsReading reading) => Checks.SelectMany(check => check.Check(reading));
}
