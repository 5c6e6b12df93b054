using System.Net;
using Microsoft.Extensions.Logging;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// One line for each attempt, with what Microsoft needs to find it. No address is logged: paths name files, and the address of a
/// download is a key to it.
/// </summary>
internal sealed partial class AttemptLog(ILogger<AttemptLog> log) : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<int> Attempts = new("NigerBrief.Attempts");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A retry sends the same message again.
        var attempt = request.Options.TryGetValue(Attempts, out var before) ? before + 1 : 1;
        request.Options.Set(Attempts, attempt);
        try
        {
            var answer = await base.SendAsync(request, cancellationToken);
            Answered(answer.StatusCode < HttpStatusCode.BadRequest ? LogLevel.Debug : LogLevel.Warning, (int)answer.StatusCode, attempt, Header(answer, "request-id"), Header(answer, "client-request-id"));
            return answer;
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException or OperationCanceledException)
        {
            Failed(failed.GetType().Name, attempt);
            throw;
        }
    }

    private static string? Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.First() : null;

    [LoggerMessage(Message = "Graph answered {Status} at attempt {Attempt}, request-id {RequestId}, client-request-id {ClientRequestId}")]
    private partial void Answered(LogLevel level, int status, int attempt, string? requestId, string? clientRequestId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph gave no answer at attempt {Attempt}: {Reason}")]
    private partial void Failed(string reason, int attempt);
}
