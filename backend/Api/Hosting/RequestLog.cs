using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace NigerBrief.Api.Hosting;

/// <summary>
/// One line a request: method, route as it is written in the code, status, milliseconds. Never the path or the query, which hold search words and names.
/// </summary>
public static partial class RequestLog
{
    public static void UseRequestLog(this WebApplication app) =>
        app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            await next(context);
            // The handler of failures takes the endpoint away and keeps it here.
            var endpoint = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint();
            var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "none";
            var status = context.Response.StatusCode;
            var level = status switch
            {
                >= StatusCodes.Status500InternalServerError => LogLevel.Error,
                >= StatusCodes.Status400BadRequest => LogLevel.Information,
                _ => LogLevel.Debug,
            };
            LogRequest(app.Logger, level, context.Request.Method, route, status, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        });

    [LoggerMessage("{Method} {Route} answered {Status} in {Milliseconds:F1} ms")]
    private static partial void LogRequest(ILogger log, LogLevel level, string method, string route, int status, double milliseconds);
}
