using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace NigerBrief.Tenant.Authority;

/// <summary>The key that a tenant's tokens are signed with, and a forger's that calls itself the same.</summary>
public sealed class SigningKeys
{
    private int rolled;

    public SigningKeys() => (Current, Rogue) = NewPair();

    public RsaSecurityKey Current { get; private set; }

    /// <summary>Another key under the same key id.</summary>
    public RsaSecurityKey Rogue { get; private set; }

    /// <summary>From now on tokens are signed with a new key, and only that one is published.</summary>
    public void Roll() => (Current, Rogue) = NewPair();

    private (RsaSecurityKey, RsaSecurityKey) NewPair()
    {
        var id = $"key-{Interlocked.Increment(ref rolled)}";
        return (new(RSA.Create(2048)) { KeyId = id }, new(RSA.Create(2048)) { KeyId = id });
    }
}
