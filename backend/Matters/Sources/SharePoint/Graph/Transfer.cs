using System.Net;
using System.Net.Http.Headers;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

internal enum TransferEnd
{
    Whole,

    /// <summary>The address serves no longer. What has come stays; go on with another.</summary>
    Expired,

    /// <summary>What has come is of no use: begin again.</summary>
    Changed,
}

/// <summary>
/// Takes one file over, chunk by chunk, from an address that is itself the key to it. A chunk that is cut off is asked for again
/// by the pipeline; here it is decided whether a chunk fits what has come before.
/// </summary>
/// <param name="target">Seekable. Emptied first.</param>
/// <param name="size">In bytes, when known.</param>
internal sealed class Transfer(GraphCalls graph, HttpClient client, Stream target, long? size)
{
    private readonly QuickXorHash hash = new();
    private long? size = size;
    private string? tag;

    public long Written { get; private set; }

    public string Hash => hash.Text();

    /// <exception cref="GraphException">The address is not trusted, the file is too large, or its host refuses.</exception>
    public async Task<TransferEnd> ReadAsync(Uri address, CancellationToken cancel)
    {
        if (!graph.Settings.MayBeDownloadedFrom(address))
            throw GraphException.ForeignAddress();
        if (Written == 0)
            target.SetLength(0);
        CheckSize(size);
        while (size is null || Written < size)
        {
            using var answer = await GraphFailures.SortedAsync(graph.Clock, () => client.SendAsync(Ask(address), HttpCompletionOption.ResponseHeadersRead, cancel));
            switch (answer.StatusCode)
            {
                case HttpStatusCode.PartialContent when await TakeChunkAsync(answer, cancel):
                    break;
                case HttpStatusCode.OK when Written == 0:
                    return await TakeWholeAsync(answer, cancel);
                case HttpStatusCode.RequestedRangeNotSatisfiable when answer.Content.Headers.ContentRange?.Length == Written && size is null:
                    return TransferEnd.Whole;
                case HttpStatusCode.PartialContent or HttpStatusCode.OK or HttpStatusCode.RequestedRangeNotSatisfiable or HttpStatusCode.PreconditionFailed:
                    return TransferEnd.Changed;
                case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone:
                    return TransferEnd.Expired;
                default:
                    var (failure, sentence) = GraphFailures.OfStatus((int)answer.StatusCode);
                    var wait = GraphFailures.RetryAfter(answer.Headers.RetryAfter?.ToString(), graph.Clock);
                    throw new GraphException(failure, sentence) { Status = (int)answer.StatusCode, RetryAfter = wait };
            }
        }
        return TransferEnd.Whole;
    }

    private HttpRequestMessage Ask(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Range = new RangeHeaderValue(Written, Math.Min(Written + graph.Settings.Download.Chunk, size ?? long.MaxValue) - 1);
        // Else the rest of another version could be put to the beginning of this one.
        if (tag is not null)
            request.Headers.IfRange = new RangeConditionHeaderValue(tag);
        return request;
    }

    /// <returns>False when it does not fit what has come before.</returns>
    private async Task<bool> TakeChunkAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        var chunk = await answer.Content.ReadAsByteArrayAsync(cancel);
        var strong = answer.Headers.ETag is { IsWeak: false } given ? given.Tag : null;
        if (answer.Content.Headers.ContentRange is not { Unit: "bytes", From: { } from, To: { } to, Length: { } length }
            || from != Written || to - from + 1 != chunk.Length || length != (size ?? length) || (tag is not null && strong != tag))
            return false;
        CheckSize(length);
        (size, tag) = (length, strong);
        await TakeAsync(chunk, cancel);
        return true;
    }

    /// <summary>A host that knows no ranges sends everything, and what is cut off begins again.</summary>
    private async Task<TransferEnd> TakeWholeAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        CheckSize(answer.Content.Headers.ContentLength);
        using var late = new CancellationTokenSource(graph.Settings.Download.TotalTime, graph.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        await using var body = await answer.Content.ReadAsStreamAsync(cancel);
        var buffer = new byte[81_920];
        while (true)
        {
            int read;
            try
            {
                read = await body.ReadAsync(buffer, either.Token);
            }
            catch (Exception cut) when (cut is IOException or HttpRequestException || (cut is OperationCanceledException && !cancel.IsCancellationRequested))
            {
                return TransferEnd.Changed;
            }
            if (read == 0)
                return size is null || size == Written ? TransferEnd.Whole : TransferEnd.Changed;
            CheckSize(Written + read);
            await TakeAsync(buffer.AsMemory(0, read), cancel);
        }
    }

    private async Task TakeAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        await target.WriteAsync(bytes, cancel);
        hash.Append(bytes.Span);
        Written += bytes.Length;
    }

    private void CheckSize(long? bytes)
    {
        if (bytes > graph.Settings.Download.LargestFile)
            throw GraphException.TooLarge(graph.Settings.Download.LargestFile);
    }
}
