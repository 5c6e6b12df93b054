using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NigerBrief.Tenant.Authority;

/// <summary>
/// What stands in for <c>login.microsoftonline.com</c>: discovery, keys, sign-in and the exchange on behalf of a user, on a loopback port.
/// Its documents name Entra's own addresses; <see cref="ReroutedServices"/> sends there what was meant for Entra.
/// One a process: Microsoft's libraries keep what they were told about an authority for as long as the process lives.
/// </summary>
public sealed class LocalAuthority : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Guid, SigningKeys> keys = new();
    private readonly ConcurrentDictionary<Guid, User> users = new();
    private readonly ConcurrentDictionary<Guid, Behaviour> behaviours = new();
    private readonly ConcurrentDictionary<Guid, bool> outOfReach = new();
    private readonly WebApplication server;

    private LocalAuthority(WebApplication server) => this.server = server;

    public Uri Url { get; private set; } = new("http://127.0.0.1");

    public IEnumerable<User> Users => users.Values.OrderBy(user => user.Name, StringComparer.Ordinal);

    /// <summary>The exchanges on behalf of a user that were asked for, whatever the answer.</summary>
    public ConcurrentQueue<Exchange> Exchanges { get; } = new();

    public static async Task<LocalAuthority> StartAsync(CancellationToken cancel = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var authority = new LocalAuthority(server);
        server.UseEntraCors();
        server.Use(authority.CutWhenOutOfReach);
        server.MapDiscovery(authority);
        var grants = new Grants(authority);
        server.MapAuthorize(authority, grants);
        server.MapToken(authority, grants);
        await server.StartAsync(cancel);
        authority.Url = new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return authority;
    }

    /// <param name="tenant">The firm's own tenant when null.</param>
    public User AddUser(string name, Guid? tenant = null)
    {
        var user = new User(name, Guid.NewGuid(), tenant ?? Registration.Tenant);
        return users[user.ObjectId] = user;
    }

    public User? Find(Guid objectId) => users.GetValueOrDefault(objectId);

    public void Let(User user, Behaviour behaviour) => behaviours[user.ObjectId] = behaviour;

    public Behaviour BehaviourOf(User user) => behaviours.GetValueOrDefault(user.ObjectId);

    /// <summary>Each tenant has its own, so that a test can roll them without disturbing the others.</summary>
    public SigningKeys KeysOf(Guid tenant) => keys.GetOrAdd(tenant, _ => new());

    /// <summary>Everything about this tenant is cut off until told otherwise.</summary>
    public void PutOutOfReach(Guid tenant, bool outOfReach = true) => this.outOfReach[tenant] = outOfReach;

    public int ExchangesOf(User user) => Exchanges.Count(exchange => exchange.User == user);

    /// <summary>A token as the pane would have got it.</summary>
    /// <param name="edit">Changes its claims before it is signed.</param>
    /// <param name="key">Signs it; the tenant's own key when null.</param>
    public string TokenFor(User user, Action<Dictionary<string, object>>? edit = null, RsaSecurityKey? key = null)
    {
        var claims = Tokens.ForApi(user);
        edit?.Invoke(claims);
        return Tokens.Sign(claims, key ?? KeysOf(user.TenantId).Current);
    }

    /// <summary>Whether the token is one of the firm's tenant, signed with the key that it has now.</summary>
    public bool Signed(string token) => new JsonWebTokenHandler().ValidateTokenAsync(token, new()
    {
        ValidIssuer = Registration.Issuer(Registration.Tenant),
        ValidateAudience = false,
        IssuerSigningKey = KeysOf(Registration.Tenant).Current,
        // With the key at hand it is done at once.
    }).GetAwaiter().GetResult().IsValid;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task CutWhenOutOfReach(HttpContext context, RequestDelegate next)
    {
        var first = context.Request.Path.Value!.Split('/').ElementAtOrDefault(1);
        if (Guid.TryParse(first, out var tenant) && outOfReach.GetValueOrDefault(tenant))
        {
            context.Abort();
            return Task.CompletedTask;
        }
        return next(context);
    }
}

/// <param name="Form">The fields as they were sent.</param>
public sealed record Exchange(User User, IReadOnlyDictionary<string, string> Form);
