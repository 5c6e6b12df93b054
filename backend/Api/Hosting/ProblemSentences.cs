using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using NigerBrief.Api.SignIn;
using NigerBrief.Drafting;
using NigerBrief.Matters;
using NigerBrief.Matters.Sources.SharePoint.Graph;

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
            SuppressDiagnosticsCallback = failure => IsExpected(failure.Exception),
        });
        app.Use(async (context, next) =>
        {
            await next(context);
            // A refused range has the type of its file, but no body either.
            if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentLength: null or 0 } response)
            {
                response.ContentLength = null;
                await (response.StatusCode == SignInProblem.NotSignedIn.Status
                    ? Write(context, SignInProblem.NotSignedIn.Sentence, SignInProblem.NotSignedIn.Code)
                    : Write(context, For(response.StatusCode)));
            }
        });
    }

    /// <summary>When SharePoint says no time of its own.</summary>
    private static readonly TimeSpan SomeTime = TimeSpan.FromSeconds(10);

    private static bool IsExpected(Exception failure) =>
        failure is Refusal or RefusedException or BadHttpRequestException or OperationCanceledException || SignInProblem.Of(failure) is not null || failure is GraphException { Failure: not GraphFailure.Other };

    private static int StatusOf(Exception failure) => failure switch
    {
        Refusal refusal => refusal.Status,
        RefusedException => StatusCodes.Status400BadRequest,
        BadHttpRequestException bad => bad.StatusCode,
        OperationCanceledException => StatusCodes.Status499ClientClosedRequest,
        GraphException graph => StatusOf(graph.Failure),
        StoreException => StatusCodes.Status503ServiceUnavailable,
        _ => SignInProblem.Of(failure)?.Status ?? StatusCodes.Status500InternalServerError,
    };

    private static Task Answer(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            OperationCanceledException when context.RequestAborted.IsCancellationRequested => Task.CompletedTask,
            Refusal refusal => Write(context, refusal.Sentence),
            RefusedException refused => Write(context, refused.Sentence),
            GraphException graph => WriteGraph(context, graph),
            StoreException => WriteStore(context),
            { } failure when SignInProblem.Of(failure) is { } problem => WriteProblem(context, problem, failure),
            _ => Write(context, For(context.Response.StatusCode)),
        };

    private static Task WriteProblem(HttpContext context, SignInProblem problem, Exception failure)
    {
        context.RequestServices.GetRequiredService<SignInLog>().Write(problem, failure);
        if (problem.Status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = ChallengeHeader.Of(context.RequestServices.GetRequiredService<SignInSettings>(), problem.Claims);
        if (problem.RetryAfter is { } wait)
            SetRetryAfter(context, wait);
        return Write(context, problem.Sentence, problem.Code);
    }

    private static int StatusOf(GraphFailure failure) => failure switch
    {
        GraphFailure.NotFound => StatusCodes.Status404NotFound,
        GraphFailure.Throttled or GraphFailure.Unavailable => StatusCodes.Status503ServiceUnavailable,
        GraphFailure.NeedsSignIn => StatusCodes.Status401Unauthorized,
        _ => StatusCodes.Status502BadGateway,
    };

    private static Task WriteGraph(HttpContext context, GraphException graph)
    {
        if (graph.Failure == GraphFailure.NeedsSignIn)
            return WriteProblem(context, SignInProblem.NotSignedIn, graph);
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            SetRetryAfter(context, graph.RetryAfter ?? SomeTime);
        return Write(context, graph.Sentence);
    }

    /// <summary>What is wrong with the database is for the log.</summary>
    private static Task WriteStore(HttpContext context)
    {
        SetRetryAfter(context, SomeTime);
        return Write(context, new(
            "The server cannot reach its database at the moment. Nothing was changed; try again shortly.",
            "Le serveur ne peut pas atteindre sa base de données pour le moment. Rien n’a été modifié ; réessayez sous peu."));
    }

    private static void SetRetryAfter(HttpContext context, TimeSpan wait) =>
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    internal static Sentence For(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new(
            "The request could not be understood. Reload the pane and try again.",
            "La demande n’a pas pu être comprise. Rechargez le volet et réessayez."),
        StatusCodes.Status403Forbidden => new(
            "This account may not use Niger Brief here. Sign in with your firm's account, or ask your administrator.",
            "Ce compte ne peut pas utiliser Niger Brief ici. Connectez-vous avec le compte de votre cabinet, ou adressez-vous à votre administrateur."),
        StatusCodes.Status404NotFound => new("There is nothing at this address.", "Il n’y a rien à cette adresse."),
        StatusCodes.Status405MethodNotAllowed => new("This address does not take that kind of request.", "Cette adresse n’accepte pas ce genre de demande."),
        StatusCodes.Status413PayloadTooLarge => new(
            "The draft is too large to be read: at most 32 MB. Make its pictures smaller, or split it.",
            "Le projet est trop grand pour être lu : 32 Mo au plus. Réduisez ses images, ou divisez-le."),
        StatusCodes.Status416RangeNotSatisfiable => new(
            "The file has no such part. It may have been replaced; open it again.",
            "Le fichier n’a pas cette partie. Il a peut-être été remplacé ; ouvrez-le de nouveau."),
        StatusCodes.Status415UnsupportedMediaType => new(
            "Send the draft as JSON or as a Word document (.docx).",
            "Envoyez le projet en JSON ou en document Word (.docx)."),
        >= 500 => new(
            "Something went wrong on the server. Nothing was changed; try again, and tell your administrator the trace number if it goes on.",
            "Un problème est survenu sur le serveur. Rien n’a été modifié ; réessayez, et si cela se reproduit, donnez le numéro de trace à votre administrateur."),
        _ => new("The request was not served.", "La demande n’a pas été servie."),
    };

    /// <param name="code">What the pane goes by; null when the sentence is all there is to say.</param>
    private static Task Write(HttpContext context, Sentence sentence, string? code = null)
    {
        var more = new Dictionary<string, object?> { ["traceId"] = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier };
        if (code is not null)
            more["code"] = code;
        return TypedResults.Problem(sentence.Asked(), statusCode: context.Response.StatusCode, extensions: more).ExecuteAsync(context);
    }
}
