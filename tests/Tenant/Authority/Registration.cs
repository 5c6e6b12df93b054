namespace NigerBrief.Tenant.Authority;

/// <summary>What a firm's administrator would have registered in Entra.</summary>
public static class Registration
{
    public const string Login = "https://login.microsoftonline.com";
    public const string Graph = "https://graph.microsoft.com";
    public const string Scope = "access_as_user";
    public const string Secret = "known to the local authority only";

    /// <summary>What the administrator let the backend do in a user's name.</summary>
    public const string GraphScopes = "Sites.Selected";

    public static readonly Guid Tenant = new("b4a6d2f0-5b0e-4f7e-9a11-6f0c2f1f8a01");
    public static readonly Guid Api = new("5e2d2c53-6f0b-4f53-8c3a-7d3a4d2f9b02");
    public static readonly Guid Pane = new("c0f1a7de-2a43-4c57-9a0d-1b7e5a6c3d03");

    /// <summary>The program that makes libraries and grants sites.</summary>
    public static readonly Guid Setup = new("7a4be9d2-1c58-4d0e-8f36-25d90b6a1c04");

    public static string Issuer(Guid tenant) => $"{Login}/{tenant}/v2.0";

    /// <summary>The pane's redirect page, on this machine only.</summary>
    public static bool IsRedirect(Uri address) => address.IsLoopback && address.AbsolutePath == "/signed-in.html" && address.Query.Length == 0;

    /// <summary>A person may sign in for this application and come back there.</summary>
    public static bool Knows(string? client, Uri redirect) =>
        client == Pane.ToString() ? IsRedirect(redirect) : client == Setup.ToString() && redirect is { IsLoopback: true, AbsolutePath: "/" };
}
