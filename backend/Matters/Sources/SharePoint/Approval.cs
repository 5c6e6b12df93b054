using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// What SharePoint's content approval says of a clause. That a person can see a version says nothing: editors see drafts. Only an approved,
/// published major version counts, and what is missing or not known counts as not approved.
/// </summary>
public static class Approval
{
    private const string Approved = "0";
    private const string Rejected = "1";

    /// <summary>Columns without which nothing is approved. Graph's names; SharePoint's own REST puts <c>OData_</c> before them.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["_ModerationStatus", "_UIVersionString", "_Level"];

    /// <param name="level">Of the item, where the columns do not say it.</param>
    /// <returns>Null when SharePoint has nothing against the clause; else the most that it can be.</returns>
    public static ClauseStatus? AtMost(IReadOnlyDictionary<string, string?> fields, string? level) => Field(fields, "_ModerationStatus") switch
    {
        Approved when IsMajor(Field(fields, "_UIVersionString")) && IsPublished(Field(fields, "_Level"), level) => null,
        Rejected => ClauseStatus.Withdrawn,
        _ => ClauseStatus.Draft,
    };

    private static bool IsMajor(string? version) => version is not null && version.EndsWith(".0", StringComparison.Ordinal) && version != "0.0";

    private static bool IsPublished(string? number, string? level) => (number, level) switch
    {
        (not null and not "1", _) => false,
        (_, not null and not "published") => false,
        (null, null) => false,
        _ => true,
    };

    private static string? Field(IReadOnlyDictionary<string, string?> fields, string name) =>
        fields.GetValueOrDefault(name) ?? fields.GetValueOrDefault("OData_" + name);
}
