using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using NigerBrief.Tenant.Graph.Answers;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Downloads;

/// <summary>
/// Addresses that open a file by themselves for a while, and the files behind them. A right taken away does not close an address, and by the documentation may not
/// do so in SharePoint either.
/// </summary>
internal sealed class Tickets(World world, Func<TimeSpan> holdFor)
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    public int Port { get; set; }

    public string Address(Item item, ItemVersion version, User user)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(Ticket.For(item, version, user, world.Now + holdFor()));
        var pass = $"v1.{WebEncoders.Base64UrlEncode(payload)}.{WebEncoders.Base64UrlEncode(HMACSHA256.HashData(key, payload))}";
        return $"http://{Door.DownloadHost}:{Port}/{item.List.Site.Path}/_layouts/15/download.aspx?UniqueId={item.UniqueId}&tempauth={pass}";
    }

    public async Task ServeAsync(HttpContext http)
    {
        if (Read(http.Request.Query["tempauth"].ToString()) is not { } ticket || ticket.Until < world.Now.ToUnixTimeSeconds())
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (world.Read(() => Find(ticket)) is not { } found)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var (item, version) = found;
        var tag = new EntityTagHeaderValue($"\"{{{item.UniqueId.ToString().ToUpperInvariant()}}},{version.ContentTag}\"");
        await Results.Stream(version.Content.Open(), DriveItemJson.TypeOf(item.Name), null, version.Modified, tag, enableRangeProcessing: true).ExecuteAsync(http);
    }

    private Seen? Find(Ticket ticket)
    {
        var item = world.Sites.SelectMany(site => site.Lists).Select(list => list.ById(ticket.Item)).FirstOrDefault(item => item is not null);
        var user = world.Users.All.FirstOrDefault(user => user.ObjectId == ticket.User);
        if (item is null || item.Deleted || user is null)
            return null;
        var version = ticket.Version.Length == 0 ? item.VersionFor(user) : item.Versions.FirstOrDefault(version => version.Label == ticket.Version);
        return version is null ? null : new(item, version);
    }

    private Ticket? Read(string pass)
    {
        try
        {
            return pass.Split('.') is ["v1", var payload, var seal] && WebEncoders.Base64UrlDecode(payload) is var bytes
                && CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, bytes), WebEncoders.Base64UrlDecode(seal))
                ? JsonSerializer.Deserialize<Ticket>(bytes)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
