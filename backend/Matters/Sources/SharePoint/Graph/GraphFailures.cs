using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NigerBrief.Drafting;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>Sorts what the SDK, Polly and the network throw. What is not theirs, such as a challenge of sign-in, is left alone.</summary>
internal static class GraphFailures
{
    private static readonly Sentence Later = new("SharePoint does not answer at the moment. Try again later.", "SharePoint ne répond pas pour le moment. Réessayez plus tard.");

    /// <exception cref="GraphException">What the call threw, if it was Graph's.</exception>
    public static async Task<T> SortedAsync<T>(TimeProvider clock, Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception thrown) when (Sort(thrown, clock) is { } failure)
        {
            throw failure;
        }
    }

    /// <returns>Nothing when the exception is none of Graph's.</returns>
    public static GraphException? Sort(Exception thrown, TimeProvider clock) => thrown switch
    {
        ApiException answer => OfAnswer(answer, clock),
        BrokenCircuitException open => new(GraphFailure.Unavailable, Later, open) { RetryAfter = open.RetryAfter },
        RateLimiterRejectedException full => new(GraphFailure.Unavailable, Later, full) { RetryAfter = full.RetryAfter },
        TimeoutRejectedException late => new(GraphFailure.Unavailable, Later, late),
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } large => GraphException.Unreadable(large),
        HttpRequestException cut => new(GraphFailure.Unavailable, Later, cut),
        IOException cut => new(GraphFailure.Unavailable, Later, cut),
        JsonException => GraphException.Unreadable(thrown),
        _ => null,
    };

    private static GraphException OfAnswer(ApiException answer, TimeProvider clock)
    {
        var (failure, sentence) = OfStatus(answer.ResponseStatusCode);
        return new(failure, sentence, answer)
        {
            Status = answer.ResponseStatusCode,
            RetryAfter = RetryAfter(Header(answer, "Retry-After"), clock),
            Code = (answer as ODataError)?.Error?.Code,
            RequestId = Header(answer, "request-id"),
            Location = Header(answer, "Location"),
        };
    }

    /// <summary>Missing and forbidden are one, so that nobody learns what there is that they may not see.</summary>
    public static (GraphFailure Failure, Sentence Sentence) OfStatus(int status) => (HttpStatusCode)status switch
    {
        HttpStatusCode.Forbidden or HttpStatusCode.NotFound => (GraphFailure.NotFound, new(
            "This is not in SharePoint, or you may not see it.",
            "Ceci n’est pas dans SharePoint, ou vous ne pouvez pas le voir.")),
        HttpStatusCode.TooManyRequests => (GraphFailure.Throttled, new(
            "SharePoint asks to wait. Try again later.",
            "SharePoint demande d’attendre. Réessayez plus tard.")),
        HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => (GraphFailure.Unavailable, Later),
        HttpStatusCode.Unauthorized => (GraphFailure.NeedsSignIn, new("Sign in again.", "Connectez-vous de nouveau.")),
        _ => (GraphFailure.Other, new(
            "SharePoint refuses what was asked. Tell the person who looks after this server.",
            "SharePoint refuse ce qui est demandé. Prévenez la personne qui s’occupe de ce serveur.")),
    };

    /// <param name="header">Seconds, or a date.</param>
    public static TimeSpan? RetryAfter(string? header, TimeProvider clock)
    {
        if (int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        if (!DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return null;
        var wait = date - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static string? Header(ApiException answer, string name) =>
        answer.ResponseHeaders is { } headers && headers.TryGetValue(name, out var values) ? values.FirstOrDefault() : null;
}
