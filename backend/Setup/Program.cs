using Microsoft.Extensions.Configuration;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Identity.Client;
using NigerBrief.Setup;

const string Usage = """
    dotnet run --project backend/Setup -- libraries https://contoso.sharepoint.com/sites/niger --settings firm.json
    dotnet run --project backend/Setup -- grant     https://contoso.sharepoint.com/sites/niger --settings firm.json

    libraries makes the libraries, the list and the columns of a matter that its site lacks. Nothing that is there is changed.
    grant     lets the server read the site, for those who may read it themselves.
    firm.json holds the server's own settings; what stands there may also come from the environment, or from here: --AzureAd:TenantId=…
    """;

if (args is not [("libraries" or "grant") and var what, var address, .. var rest])
{
    Console.Error.WriteLine(Usage);
    return 2;
}
try
{
    var settings = SetupSettings.Read(address, Settings(rest));
    var graph = Administrator.Graph(settings, await Administrator.SignInAsync(settings, what == "grant" ? Grant.Scope : Libraries.Scope, Administrator.OpenBrowserAsync));
    var site = await Sites.FindAsync(graph, settings);
    return await (what == "grant" ? Grant.GiveAsync(graph, site, settings, Console.Out) : Libraries.MakeAsync(graph, site, settings, Console.Out)) ? 0 : 1;
}
catch (Exception failed) when (failed is InvalidOperationException or IOException or InvalidDataException or MsalException or ODataError or HttpRequestException)
{
    Console.Error.WriteLine(Failures.Sentence(failed));
    return 1;
}

static IConfiguration Settings(string[] arguments)
{
    var given = new ConfigurationBuilder().AddCommandLine(arguments).Build();
    var settings = new ConfigurationBuilder();
    if (given["settings"] is { } file)
        settings.AddJsonFile(Path.GetFullPath(file), optional: false);
    return settings.AddEnvironmentVariables().AddCommandLine(arguments).Build();
}
