using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using NigerBrief.Drafting;

namespace NigerBrief.Api.Hosting;

/// <summary>Every failure leaves as RFC 9457 problem details whose <c>detail</c> is a sentence for the lawyer.</summary>
public static class ProblemSentences
{
    public static void UseProblemSentences(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = Answer,
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = failure => failure.Exception is Refusal or RefusedException or BadHttpRequestException or OperationCanceledException,
        });
        app.UseStatusCodePages(context => Write(context.HttpContext, SentenceFor(context.HttpContext.Response.StatusCode)));
    }

    private static int StatusOf(Exception failure) => failure switch
    {
        Refusal refusal => refusal.Status,
        RefusedException => StatusCodes.Status400BadRequest,
        BadHttpRequestException bad => bad.StatusCode,
        OperationCanceledException => StatusCodes.Status499ClientClosedRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task Answer(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            OperationCanceledException when context.RequestAborted.IsCancellationRequested => Task.CompletedTask,
            Refusal or RefusedException => Write(context, context.Features.Get<IExceptionHandlerFeature>()!.Error.Message),
            _ => Write(context, SentenceFor(context.Response.StatusCode)),
        };

    private static string SentenceFor(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request could not be understood. Reload the pane and try again.",
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take that kind of request.",
        StatusCodes.Status413PayloadTooLarge => "The draft is too large to be checked in one piece.",
        StatusCodes.Status415UnsupportedMediaType => "Send the draft as JSON or as a Word document (.docx).",
        >= 500 => "Something went wrong on the server. Nothing was changed; try again, and tell your administrator the trace number if it goes on.",
        _ => "The request was not served.",
    };

    private static async Task Write(HttpContext context, string sentence)
    {
        var problem = new ProblemDetails
        {
            Status = context.Response.StatusCode,
            Detail = sentence,
            Extensions = { ["traceId"] = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier },
        };
        await context.RequestServices.GetRequiredService<IProblemDetailsService>()
            .WriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }
}
