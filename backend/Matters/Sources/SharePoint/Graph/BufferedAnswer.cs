using System.Net;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>Reads the body inside the attempt, so that one that is cut off or stalls is a failed attempt like any other.</summary>
/// <param name="longest">In bytes; a longer body fails the call.</param>
/// <param name="only">Buffer answers of this status and leave others to the caller; null buffers all.</param>
internal sealed class BufferedAnswer(long longest, HttpStatusCode? only = null) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (only is { } status && answer.StatusCode != status)
            return answer;
        try
        {
            await answer.Content.LoadIntoBufferAsync(longest, cancellationToken);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }
}
