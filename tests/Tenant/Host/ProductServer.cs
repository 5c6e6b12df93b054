using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NigerBrief.Api.SignIn;

namespace NigerBrief.Tenant.Host;

/// <summary>The product's own server, started by its own program.</summary>
/// <param name="services">Comes after those of the program.</param>
internal sealed class ProductServer(IReadOnlyDictionary<string, string?> settings, TimeProvider clock, Action<IServiceCollection> services)
    // A public type of the program's assembly; its Program would be mistaken for the one here.
    : WebApplicationFactory<SignInSettings>
{
    public Uri Start()
    {
        UseKestrel();
        StartServer();
        return new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Where the build laid the product's settings and pages.
        builder.UseContentRoot(AppContext.BaseDirectory);
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(collection =>
        {
            collection.Replace(ServiceDescriptor.Singleton(clock));
            services(collection);
        });
    }
}
