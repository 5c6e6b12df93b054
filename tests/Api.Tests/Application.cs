using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Tests;

/// <summary>The real application on a loopback port of its own, with matters and data in folders of the test's own.</summary>
public sealed class Application : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("niger-brief-");
    private readonly string matters;

    private readonly ILoggerProvider? log;

    private readonly Dictionary<string, string?> settings;

    /// <param name="log">Hears all that the server logs.</param>
    /// <param name="settings">Beside those that every test has.</param>
    public Application(string? matters = null, ILoggerProvider? log = null, Dictionary<string, string?>? settings = null)
    {
        this.settings = settings ?? [];
        this.log = log;
        this.matters = matters ?? Path.Combine(AppContext.BaseDirectory, "Samples");
        UseKestrel();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Matters:Folder", matters);
        builder.UseSetting("Data:Folder", data.FullName);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        if (log is not null)
            builder.ConfigureLogging(logging => logging.AddProvider(log));
    }

    /// <summary>Done when every document of every matter has been read once.</summary>
    public Task RecordIsReadAsync(CancellationToken cancel) => Services.GetRequiredService<FolderMatters>().SynchroniseAsync(cancel);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Delete(recursive: true);
    }
}
