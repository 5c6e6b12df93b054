namespace NigerBrief.Tenant.Graph.SharePoint;

/// <param name="Name">The internal name: it never changes, and stands in <c>fields</c>.</param>
/// <param name="DisplayName">What people see at the head of the column.</param>
public sealed record Column(Guid Id, string Name, string DisplayName, ColumnType Type, IReadOnlyList<string> Choices);
