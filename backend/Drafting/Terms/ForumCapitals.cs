using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>Words that a forum's own usage capitalises: the court addressed, the parties' roles, the pleadings.</summary>
internal static class ForumCapitals
{
    private static readonly FrozenSet<string> UnitedStates = Set(
    [
        "Court", "Tribunal", "Plaintiff", "Plaintiffs", "Defendant", "Defendants", "Appellant", "Appellants", "Appellee", "Appellees", "Petitioner", "Petitioners", "Respondent",
        "Respondents", "Constitution", "Congress", "State", "States", "Government", "Complaint", "Motion", "Amendment", "Circuit", "District", "Magistrate", "Amici", "Amicus", "Clerk", "Brief", "Memorandum",
    ]);

    private static readonly FrozenSet<string> InternationalCourt = Set(
    [
        "Court", "Party", "Parties", "State", "States", "Member", "Members", "Applicant", "Respondent", "Memorial", "Counter", "Judgment", "Judgments", "Agent", "Registrar", "Registry",
        "Reply", "Rejoinder", "Application", "Statute", "Order", "Opinion", "Advisory", "Government", "Cour", "Partie", "Parties", "État", "États", "Demandeur", "Défendeur",
        "Mémoire", "Arrêt", "Greffier", "Requête",
    ]);

    private static readonly FrozenSet<string> Arbitration = Set(
    [
        "Tribunal", "Claimant", "Claimants", "Respondent", "Respondents", "Request", "Award", "Party", "Parties", "Memorial", "Counter", "Reply", "Rejoinder", "State", "Secretariat",
    ]);

    /// <param name="profile">Id of the forum profile: <c>us-trial</c>, <c>icj</c>.</param>
    public static IReadOnlySet<string> Of(string profile) => profile switch
    {
        _ when profile.StartsWith("us", StringComparison.Ordinal) => UnitedStates,
        _ when profile.StartsWith("icj", StringComparison.Ordinal) => InternationalCourt,
        "arbitration" or "icsid" or "icc" or "pca" or "uncitral" or "lcia" => Arbitration,
        _ => FrozenSet<string>.Empty,
    };

    private static FrozenSet<string> Set(string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
