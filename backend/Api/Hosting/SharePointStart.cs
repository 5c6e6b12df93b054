using NigerBrief.Api.SignIn;
using NigerBrief.Matters;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Api.Hosting;

/// <summary>Matters in the firm's SharePoint, each person's requests made in their own name.</summary>
public static class SharePointStart
{
    /// <exception cref="InvalidOperationException">A setting is missing; the message says which.</exception>
    /// <exception cref="StoreException">The database cannot be reached.</exception>
    public static async Task AddSharePointMattersAsync(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("SharePoint");
        var settings = SharePointConfiguration.Read(section) with { Tesseract = Recognition.Of(builder.Configuration) };
        var graph = new GraphSettings(
            section.GetValue<Uri>("Graph") ?? GraphSettings.Global,
            section.GetSection("DownloadHosts").Get<string[]>() ?? [settings.Host]);
        section.GetSection("Calls").Bind(graph);
        builder.Services.AddGraph(graph);
        var postgres = builder.Configuration["Store:Postgres"];
        var stores = await Stores.OpenAsync(
            new(string.IsNullOrWhiteSpace(postgres) ? DataFolder.Of(builder.Configuration) : "", postgres), TimeProvider.System, CancellationToken.None);
        // Made by the container, so that it is closed by it.
        builder.Services.AddSingleton(services => new SharePointStore(
            settings, stores, services.AnswerCaches(stores.Keep), services.GetRequiredService<ILogger<SharePointStore>>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddHostedService<Upkeep>();
        builder.Services.AddScoped<IMatters, SharePointMatters>();
    }
}
