namespace NigerBrief.Api.SignIn;

/// <summary>Entra could not be reached at all.</summary>
public sealed class AuthorityUnreachableException(Exception cause) : Exception("Entra could not be reached.", cause);
