namespace NigerBrief.Matters.Keep;

/// <summary>The right to be the only one who does something, for a time.</summary>
/// <param name="Owner">Made anew each time a lease is taken.</param>
/// <param name="Fence">Higher than that of everyone who had a lease of this name before.</param>
/// <param name="Until">By the store's clock.</param>
public sealed record Lease(string Name, string Owner, long Fence, DateTimeOffset Until);
