using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant.Authority;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>The page's table of settings and the settings that the server asks for are the same.</summary>
public sealed partial class SettingsTableTests(Entra entra) : IDisposable
{
    /// <summary>Sections that are the product's own. Others are ASP.NET's and Identity.Web's.</summary>
    private static readonly string[] Own = ["SharePoint", "Store", "Pane", "Data", "Ocr"];

    private readonly DirectoryInfo machine = Directory.CreateTempSubdirectory("niger-brief-");

    [Fact]
    public async Task Each_setting_that_the_server_asks_for_is_in_the_table_and_no_other()
    {
        var certificate = Path.Combine(machine.FullName, "keys.pfx");
        await File.WriteAllBytesAsync(certificate, ClientProof.Certificate.Export(X509ContentType.Pfx, Registration.Secret), TestContext.Current.CancellationToken);
        await using var server = new FirmApplication(entra.Authority, new()
        {
            ["hostingStartupAssemblies"] = typeof(AskedSettings).Assembly.GetName().Name,
            // Some are asked for only where there are others.
            ["Store:Redis"] = "localhost:1",
            ["Store:KeysCertificate"] = certificate,
            ["Store:KeysCertificatePassword"] = Registration.Secret,
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "None",
        });
        using var client = server.CreateClient();

        var named = InstallPage.SettingsNamed.Where(IsOwn).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var asked = AskedSettings.All.Select(key => Number.Replace(key, ":0")).Where(IsOwn).ToList();
        Assert.NotEmpty(asked);
        Assert.Equal([], asked.Where(key => !named.Any(setting => IsWithin(key, setting) || IsWithin(setting, key))));
        Assert.Equal([], named.Where(setting => !asked.Any(key => IsWithin(key, setting))));
    }

    public void Dispose() => machine.Delete(recursive: true);

    private static bool IsOwn(string key) => Own.Any(section => IsWithin(key, section) && key != section);

    private static bool IsWithin(string key, string section) => $"{key}:".StartsWith($"{section}:", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@":\d+")]
    private static partial Regex Number { get; }
}
