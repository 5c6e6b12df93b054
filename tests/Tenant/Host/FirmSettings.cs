using System.Security.Cryptography.X509Certificates;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Graph;

namespace NigerBrief.Tenant.Host;

/// <summary>What a firm sets to run the product, for the local tenant.</summary>
public static class FirmSettings
{
    /// <param name="data">The product's data folder; the certificate lies beside the data.</param>
    public static Dictionary<string, string?> For(LocalGraph graph, string data)
    {
        var certificate = Path.Combine(data, "server.pfx");
        File.WriteAllBytes(certificate, ClientProof.Certificate.Export(X509ContentType.Pfx, Registration.Secret));
        return new()
        {
            ["environment"] = Environments.Production,
            ["urls"] = "http://localhost:5220",
            ["AzureAd:TenantId"] = Registration.Tenant.ToString(),
            ["AzureAd:ClientId"] = Registration.Api.ToString(),
            ["AzureAd:ClientCredentials:0:SourceType"] = "Path",
            ["AzureAd:ClientCredentials:0:CertificateDiskPath"] = certificate,
            ["AzureAd:ClientCredentials:0:CertificatePassword"] = Registration.Secret,
            ["Pane:ClientId"] = Registration.Pane.ToString(),
            ["SharePoint:Host"] = Graph.SharePoint.World.Host,
            ["SharePoint:Matters:0:Site"] = "sites/niger",
            ["SharePoint:Graph"] = graph.Url,
            ["SharePoint:DownloadHosts:0"] = graph.DownloadHost,
            ["Data:Folder"] = data,
        };
    }
}
