namespace NigerBrief.Tenant.Authority;

/// <summary>What the authority does when a token is to be exchanged for a user.</summary>
public enum Behaviour
{
    Plain,

    /// <summary>Wants a second factor: a challenge with claims, until the user's token carries the authentication context it asks for.</summary>
    NeedsSecondFactor,

    /// <summary>Wants the user's consent, which an interactive sign-in gives.</summary>
    NeedsConsent,

    /// <summary>The account is switched off.</summary>
    Disabled,

    /// <summary>Answers 503.</summary>
    Unavailable,

    /// <summary>Cuts the connection.</summary>
    Cut,

    /// <summary>Answers, but takes long enough for calls to meet.</summary>
    Slow,

    /// <summary>Never answers.</summary>
    Silent,
}
