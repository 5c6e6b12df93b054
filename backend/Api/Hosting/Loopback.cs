using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace NigerBrief.Api.Hosting;

/// <summary>Without sign-in the record may be served to this machine alone.</summary>
public static class Loopback
{
    public static void ListenOnLoopbackOnly(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(endpoint =>
        {
            if (endpoint.IPEndPoint is { } address && !IPAddress.IsLoopback(address.Address))
                throw new InvalidOperationException(
                    $"Niger Brief does not start on {address}: without sign-in it serves this machine only. " +
                    "Use an address such as http://localhost:5210.");
        }));

    /// <summary>Prints the one address that a newcomer opens.</summary>
    public static void AnnounceAddress(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
            Console.WriteLine($"Niger Brief: open {addresses?.Addresses.FirstOrDefault()}");
        });
}
