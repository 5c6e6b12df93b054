namespace NigerBrief.Tenant.Graph;

/// <param name="Path">Without the version and the query, decoded: <c>/drives/b!x/root/delta</c>.</param>
/// <param name="Query">With its question mark; empty when there is none.</param>
/// <param name="User">Whose token it came with; null without a good one.</param>
/// <param name="Download">It went to the download host.</param>
/// <param name="Part">It came within a batch.</param>
public sealed record Asked(
    string Method,
    string Path,
    string Query,
    string? User,
    string? Authorization,
    string? UserAgent,
    string? Range,
    string? IfRange,
    bool Download,
    bool Part);
