using System.Text.Json;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>Fetches the bytes of files. Graph says where they lie; they come from there without the token.</summary>
public static class DownloadCalls
{
    /// <summary>How often a file is begun that changes or arrives damaged.</summary>
    private const int Beginnings = 3;

    /// <summary>The file as it is now, whole and of one version.</summary>
    /// <param name="target">Seekable. What it holds is replaced; after a failure it holds anything.</param>
    /// <returns>The file whose bytes these are.</returns>
    public static async Task<GraphDriveItem> DownloadAsync(this GraphCalls graph, string drive, string item, Stream target, CancellationToken cancel)
    {
        for (var beginning = 1; ; beginning++)
        {
            var before = await graph.DescribeAsync(drive, item, cancel);
            var file = GraphDriveItem.Read(before);
            if (!file.IsFile)
                throw new GraphException(GraphFailure.Other, new("This is a folder, not a file.", "C’est un dossier, non un fichier."));
            var transfer = new Transfer(graph, graph.DownloadClient(), target, file.Size ?? throw GraphException.Unreadable());
            var last = beginning == Beginnings;

            async Task<Uri?> AnewAsync()
            {
                var now = await graph.DescribeAsync(drive, item, cancel);
                return SameContent(file, GraphDriveItem.Read(now)) ? Address(now) : null;
            }

            if (await transfer.RunAsync(Address(before), AnewAsync, cancel) == TransferEnd.Changed || !SameContent(file, GraphDriveItem.Read(await graph.DescribeAsync(drive, item, cancel))))
            {
                if (last)
                    throw new GraphException(GraphFailure.Unavailable, new(
                        "This file keeps changing, or arrives incomplete. Try again later.",
                        "Ce fichier ne cesse de changer, ou arrive incomplet. Réessayez plus tard."));
            }
            else if (transfer.Written == file.Size && (Hash(before) is not { } hash || hash == transfer.Hash))
                return file;
            else if (last)
                throw new GraphException(GraphFailure.Other, new(
                    "What SharePoint sends is not the file that it describes. Try again later.",
                    "Ce que SharePoint envoie n’est pas le fichier qu’il décrit. Réessayez plus tard."));
        }
    }

    /// <summary>Where a file's bytes lie.</summary>
    /// <exception cref="GraphException">Among others when this user may see the file but not open it.</exception>
    public static Task<Uri> ContentAddressAsync(this GraphCalls graph, string drive, string item, CancellationToken cancel) =>
        graph.RedirectAsync($"/drives/{drive}/items/{item}/content", cancel);

    /// <summary>A file's earlier version.</summary>
    /// <param name="target">Seekable. What it holds is replaced; after a failure it holds anything.</param>
    /// <returns>Its length in bytes.</returns>
    public static async Task<long> DownloadVersionAsync(this GraphCalls graph, string drive, string item, string version, Stream target, CancellationToken cancel)
    {
        async Task<Uri?> AddressAsync() => await graph.RedirectAsync($"/drives/{drive}/items/{item}/versions/{version}/content", cancel);

        for (var beginning = 1; beginning <= Beginnings; beginning++)
        {
            var transfer = new Transfer(graph, graph.DownloadClient(), target, null);
            if (await transfer.RunAsync((await AddressAsync())!, AddressAsync, cancel) == TransferEnd.Whole)
                return transfer.Written;
        }
        throw new GraphException(GraphFailure.Unavailable, new(
            "This version arrives incomplete. Try again later.",
            "Cette version arrive incomplète. Réessayez plus tard."));
    }

    /// <param name="anew">Another address for the same bytes, or null when they have changed.</param>
    private static async Task<TransferEnd> RunAsync(this Transfer transfer, Uri address, Func<Task<Uri?>> anew, CancellationToken cancel)
    {
        var end = await transfer.ReadAsync(address, cancel);
        while (end == TransferEnd.Expired)
        {
            var written = transfer.Written;
            if (await anew() is not { } other)
                return TransferEnd.Changed;
            end = await transfer.ReadAsync(other, cancel);
            // Graph may show a file to those who may not have its bytes.
            if (end == TransferEnd.Expired && transfer.Written == written)
                throw new GraphException(GraphFailure.NotFound, GraphFailures.OfStatus(404).Sentence);
        }
        return end;
    }

    private static Task<JsonElement> DescribeAsync(this GraphCalls graph, string drive, string item, CancellationToken cancel) =>
        graph.GetAsync($"/drives/{drive}/items/{item}?$select={GraphDriveItem.Selected},@microsoft.graph.downloadUrl", cancel);

    private static bool SameContent(GraphDriveItem one, GraphDriveItem other) => (one.CTag ?? one.ETag) == (other.CTag ?? other.ETag);

    private static string? Hash(JsonElement item) => item.Find("file")?.Find("hashes")?.Text("quickXorHash");

    /// <exception cref="GraphException">It is left out before those who may see the file but not open it.</exception>
    private static Uri Address(JsonElement item) =>
        item.Text("@microsoft.graph.downloadUrl") is not { } text ? throw new GraphException(GraphFailure.NotFound, GraphFailures.OfStatus(404).Sentence)
        : Uri.TryCreate(text, UriKind.Absolute, out var address) ? address
        : throw GraphException.Unreadable();
}
