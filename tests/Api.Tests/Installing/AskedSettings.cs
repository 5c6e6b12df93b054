using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

[assembly: HostingStartup(typeof(NigerBrief.Api.Tests.Installing.AskedSettings))]

namespace NigerBrief.Api.Tests.Installing;

/// <summary>Notes which settings the server asks for, and gives none. A server that names this assembly among its hosting startups has it among its settings.</summary>
public sealed class AskedSettings : IHostingStartup
{
    private static readonly ConcurrentDictionary<string, bool> Asked = new(StringComparer.OrdinalIgnoreCase);

    public static ICollection<string> All => Asked.Keys;

    public void Configure(IWebHostBuilder builder) => builder.ConfigureAppConfiguration(settings => settings.Add(new Source()));

    private sealed class Source : IConfigurationSource
    {
        public IConfigurationProvider Build(IConfigurationBuilder builder) => new Provider();
    }

    private sealed class Provider : ConfigurationProvider
    {
        public override bool TryGet(string key, out string? value)
        {
            Asked[key] = true;
            return base.TryGet(key, out value);
        }

        public override IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath)
        {
            if (parentPath is not null)
                Asked[parentPath] = true;
            return base.GetChildKeys(earlierKeys, parentPath);
        }
    }
}
