namespace NigerBrief.Tenant.Authority;

/// <summary>Sends to the local authority what was meant for Entra, and lets nothing else out.</summary>
public sealed class RerouteToAuthority : DelegatingHandler
{
    private readonly Uri authority;

    public RerouteToAuthority(Uri authority)
        : base(new SocketsHttpHandler { UseCookies = false }) => this.authority = authority;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!;
        // A retry sends the message that was rewritten the first time.
        if (asked.Authority != authority.Authority)
        {
            if (asked.GetLeftPart(UriPartial.Authority) != Registration.Login)
                throw new InvalidOperationException($"A test asked {asked.Host}, which is not Entra.");
            request.RequestUri = new UriBuilder(asked) { Scheme = authority.Scheme, Host = authority.Host, Port = authority.Port }.Uri;
        }
        return base.SendAsync(request, cancellationToken);
    }
}
