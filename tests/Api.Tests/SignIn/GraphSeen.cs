using System.Collections.Concurrent;
using NigerBrief.Matters;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>What Graph would have seen.</summary>
public sealed class GraphSeen
{
    public ConcurrentQueue<(Caller Caller, string Token)> Calls { get; } = new();

    /// <summary>Claims with which Graph refuses every token that it is shown first; null when it takes them.</summary>
    public string? Challenge { get; set; }
}
