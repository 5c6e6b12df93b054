namespace NigerBrief.Matters;

/// <summary>Who asks: one person of one tenant. Never a name or an address, which change hands.</summary>
public sealed record Caller(Guid TenantId, Guid ObjectId);
