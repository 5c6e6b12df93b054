using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

/// <summary>What a server may do with a request.</summary>
public static class Answers
{
    public static Task JsonAsync(this HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }

    public static Task StatusAsync(this HttpContext context, int status, string code, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["request-id"] = "request-1";
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return context.JsonAsync($$$"""{"error":{"code":"{{{code}}}","message":"{{{code}}}"}}""");
    }

    public static Task ResetAsync(this HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Announces more than it sends.</summary>
    /// <param name="begun">Counts up when the client has the headers.</param>
    public static async Task CutAsync(this HttpContext context, string json, SemaphoreSlim begun)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length + 100;
        await context.Response.WriteAsync(json);
        await context.Response.Body.FlushAsync();
        await begun.WaitAsync();
        context.Abort();
    }

    /// <summary>Answers when the client has given up.</summary>
    public static Task GoneAsync(this HttpContext context)
    {
        var gone = new TaskCompletionSource();
        context.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }

    /// <summary>The part of a file that is asked for, as SharePoint sends it.</summary>
    /// <param name="cutAfter">Breaks off after so many bytes.</param>
    public static async Task RangeAsync(this HttpContext context, byte[] file, string tag = "\"1\"", int? cutAfter = null)
    {
        var asked = new RequestHeaders(context.Request.Headers);
        var response = context.Response;
        response.Headers.ETag = tag;
        var range = asked.Range?.Ranges.Single();
        if (range is null || (asked.IfRange?.EntityTag is { } known && known.ToString() != tag))
            range = null;
        var from = (int)(range?.From ?? 0);
        var to = (int)Math.Min(range?.To ?? file.Length - 1, file.Length - 1);
        if (range is not null)
        {
            response.StatusCode = 206;
            response.Headers.ContentRange = new ContentRangeHeaderValue(from, to, file.Length).ToString();
        }
        response.ContentLength = to - from + 1;
        await response.Body.WriteAsync(file.AsMemory(from, cutAfter ?? (to - from + 1)));
        if (cutAfter is null)
            return;
        await response.Body.FlushAsync();
        context.Abort();
    }
}
