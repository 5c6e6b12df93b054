namespace NigerBrief.Drafting.Clauses;

/// <summary>Which version of a clause counts.</summary>
public static class ApprovedVersions
{
    /// <summary>The newest version that was approved or withdrawn: a draft of the next one takes nothing from it.</summary>
    /// <param name="versions">Of one clause.</param>
    public static Clause? Decided(this IEnumerable<Clause> versions) =>
        versions.Where(clause => clause.Status != ClauseStatus.Draft).MaxBy(clause => clause.Version);

    /// <summary>The version that may be inserted on the day; null when none may.</summary>
    /// <param name="versions">Of one clause.</param>
    public static Clause? InForce(this IEnumerable<Clause> versions, DateOnly today) =>
        versions.Decided() is { Status: ClauseStatus.Approved } decided && !(decided.Expires < today) ? decided : null;

    /// <param name="forum">Id of a profile.</param>
    public static bool IsFor(this Clause clause, string forum) => clause.Forums.Count == 0 || clause.Forums.Contains(forum);
}
