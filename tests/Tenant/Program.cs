using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Host;

// What is given on the command line goes to the product's server: --urls, --SharePoint:FreshFor.
var settings = new ConfigurationBuilder().AddCommandLine(args).Build().AsEnumerable().ToDictionary();
await using var authority = await LocalAuthority.StartAsync();
await using var tenant = await LocalTenantHost.StartAsync(authority, settings);
await tenant.StoppedAsync();

/// <summary>Internal, so that tests which start the Api's own Program are not offered this one.</summary>
internal partial class Program;
