namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>The places of a finding.</summary>
internal static class Places
{
    public static IReadOnlyList<Place> Of(IEnumerable<Use> uses) => [.. uses.Select(use => use.Place)];

    /// <summary>Where the concept is defined: the evidence under most findings.</summary>
    public static IReadOnlyList<Place> Definition(Concept concept) => concept.Definitions is [var first, ..] ? [first.Place] : [];

    /// <summary>“one”, “one” and “two” by what stands there, each form once.</summary>
    public static Sentence Forms(IEnumerable<string> forms) => Sentence.List([.. forms.Distinct(StringComparer.Ordinal).Select(Sentence.Quoted)]);
}
