using System.Net;
using Microsoft.Identity.Client;
using NigerBrief.Drafting;

namespace NigerBrief.Api.SignIn;

/// <summary>Why there is no token, as the pane is told.</summary>
/// <param name="Code">What the pane goes by; null when signing in would not help.</param>
/// <param name="Claims">JSON that the next token must satisfy.</param>
/// <param name="RetryAfter">When asking again makes sense.</param>
/// <param name="IsFault">Nothing that the person does would help: this server is not set up as it should be.</param>
public sealed record SignInProblem(int Status, string? Code, Sentence Sentence, string? Claims = null, TimeSpan? RetryAfter = null, bool IsFault = false)
{
    public static readonly SignInProblem NotSignedIn = new(
        StatusCodes.Status401Unauthorized, "sign_in_required", new(
            "You are not signed in, or no longer. Press “Sign in” to go on; nothing you typed is lost.",
            "Vous n’êtes pas connecté, ou ne l’êtes plus. Appuyez sur « Se connecter » pour continuer ; rien de ce que vous avez saisi n’est perdu."));

    /// <summary>Entra's number for a token that ran out on its way to the exchange: a new one helps, and nobody need be asked.</summary>
    private const string AssertionRanOut = "AADSTS500133";

    private static readonly TimeSpan SomeTime = TimeSpan.FromSeconds(10);

    /// <summary>Null when the failure has nothing to do with signing in.</summary>
    public static SignInProblem? Of(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case MsalUiRequiredException needed:
                    return Needed(needed);
                case MsalServiceException service:
                    return IsOutage(service) ? Unreachable(service.Headers?.RetryAfter?.Delta) : Misconfigured();
                case MsalClientException:
                    return Misconfigured();
                case AuthorityUnreachableException:
                    return Unreachable(null);
            }
        }
        return null;
    }

    private static SignInProblem Needed(MsalUiRequiredException needed)
    {
        if (!string.IsNullOrEmpty(needed.Claims))
            return new(StatusCodes.Status401Unauthorized, "claims_required", new(
                "Your firm asks for one more proof that it is you. Press “Sign in” and do what it asks; nothing you typed is lost.",
                "Votre cabinet vous demande de confirmer votre identité. Appuyez sur « Se connecter » et faites ce qu’il demande ; rien de ce que vous avez saisi n’est perdu."), needed.Claims);
        return needed.Message.Contains(AssertionRanOut, StringComparison.Ordinal)
            ? NotSignedIn
            : new(StatusCodes.Status401Unauthorized, "consent_or_login_required", new(
                "Niger Brief may not read SharePoint in your name yet. Press “Sign in” and agree, or ask your administrator to agree for the firm.",
                "Niger Brief ne peut pas encore lire SharePoint en votre nom. Appuyez sur « Se connecter » et donnez votre accord, ou demandez à votre administrateur de le donner pour le cabinet."));
    }

    private static SignInProblem Unreachable(TimeSpan? retryAfter) => new(
        StatusCodes.Status503ServiceUnavailable, null, new(
            "Microsoft's sign-in does not answer at the moment. Nothing was changed; try again shortly.",
            "Le service de connexion de Microsoft ne répond pas pour le moment. Rien n’a été modifié ; réessayez sous peu."), RetryAfter: retryAfter ?? SomeTime);

    private static SignInProblem Misconfigured() => new(
        StatusCodes.Status503ServiceUnavailable, null, new(
            "The server cannot ask Microsoft in your name. Signing in again does not help; tell your administrator the trace number.",
            "Le serveur ne peut pas s’adresser à Microsoft en votre nom. Se connecter de nouveau n’y change rien ; donnez le numéro de trace à votre administrateur."), RetryAfter: TimeSpan.FromMinutes(1), IsFault: true);

    private static bool IsOutage(MsalServiceException failure) =>
        failure.StatusCode is (int)HttpStatusCode.TooManyRequests or >= 500 || failure.ErrorCode is MsalError.RequestTimeout or MsalError.ServiceNotAvailable;
}
