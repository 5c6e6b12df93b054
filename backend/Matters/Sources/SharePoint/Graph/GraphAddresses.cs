namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// Which addresses are trusted with what. Graph's answers name addresses to go on with; an answer that was tampered with must
/// neither draw a token elsewhere nor point the server at the firm's own network.
/// </summary>
public static class GraphAddresses
{
    /// <summary>Graph itself, the only place where a token may go.</summary>
    public static bool MayHaveToken(this GraphSettings settings, Uri address) =>
        IsPlain(address)
        && address.Authority.Equals(settings.BaseUrl.Authority, StringComparison.OrdinalIgnoreCase)
        && address.Scheme == settings.BaseUrl.Scheme
        && (address.Scheme == Uri.UriSchemeHttps || settings.BaseUrl.IsLoopback);

    /// <summary>A host of the firm's that serves files. No token ever goes there.</summary>
    public static bool MayBeDownloadedFrom(this GraphSettings settings, Uri address) =>
        IsPlain(address)
        && (IsListed(settings, address) || (settings.BaseUrl.IsLoopback && address.IsLoopback && address.Scheme is "http" or "https"));

    private static bool IsListed(GraphSettings settings, Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && settings.DownloadHosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase);

    private static bool IsPlain(Uri address) => address.IsAbsoluteUri && address.UserInfo.Length == 0;
}
