using NigerBrief.Api.Hosting;

namespace NigerBrief.Api.Pages;

/// <summary>The add-in's manifest, for the address at which this server is reached.</summary>
public static class Manifest
{
    /// <summary>The address that the file itself names: a developer's own machine.</summary>
    private const string Written = "https://localhost:5211";

    /// <exception cref="Refusal">It is not reached by https.</exception>
    public static async Task<IResult> Answer(HttpRequest request, CancellationToken cancel)
    {
        if (!request.IsHttps)
            throw Refusal.BadRequest(new(
                "Word takes a manifest of https addresses only. Ask for it by https; behind a proxy, see that the proxy sends X-Forwarded-Proto.",
                "Word n’accepte qu’un manifeste d’adresses https. Demandez-le par https ; derrière un proxy, voyez si celui-ci envoie X-Forwarded-Proto."));
        var manifest = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "manifest.xml"), cancel);
        return TypedResults.Text(manifest.Replace(Written, $"https://{request.Host.ToUriComponent()}", StringComparison.Ordinal), "application/xml");
    }
}
