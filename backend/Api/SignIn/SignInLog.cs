using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace NigerBrief.Api.SignIn;

/// <summary>Writes down why there was no token: Entra's codes, never its sentences, which may name the person.</summary>
public sealed partial class SignInLog(ILogger<SignInLog> log)
{
    public void Write(SignInProblem problem, Exception failure)
    {
        var msal = Msal(failure);
        if (problem.Status == StatusCodes.Status401Unauthorized)
            LogRefused(problem.Code, msal?.ErrorCode, msal?.CorrelationId);
        else if (problem.IsFault)
            LogFault(msal?.ErrorCode, msal?.CorrelationId);
        else
            LogUnreachable(msal?.ErrorCode);
    }

    private static MsalException? Msal(Exception? failure) => failure is null or MsalException ? failure as MsalException : Msal(failure.InnerException);

    [LoggerMessage(LogLevel.Information, "A person must do something before a token is given: {Code} ({EntraCode}, correlation {Correlation})")]
    private partial void LogRefused(string? code, string? entraCode, string? correlation);

    [LoggerMessage(LogLevel.Error, "Entra refuses this server, whoever asks: check its certificate and registration ({EntraCode}, correlation {Correlation})")]
    private partial void LogFault(string? entraCode, string? correlation);

    [LoggerMessage(LogLevel.Warning, "Entra does not answer ({EntraCode})")]
    private partial void LogUnreachable(string? entraCode);
}
