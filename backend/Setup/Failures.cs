using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Identity.Client;

namespace NigerBrief.Setup;

/// <summary>What went wrong, in a sentence for the administrator.</summary>
public static class Failures
{
    public static string Sentence(Exception failed) => failed switch
    {
        ODataError { ResponseStatusCode: 401 or 403 } => "SharePoint refuses it to you. Sign in as an owner of the site; to grant it, as a SharePoint administrator. Nothing more was changed.",
        ODataError { ResponseStatusCode: 429 or >= 500 } => "SharePoint does not answer at the moment. Run this again later: what was made stays.",
        ODataError { Error: { } error } => $"SharePoint refuses it: {error.Message} ({error.Code}). Nothing more was changed.",
        MsalClientException { ErrorCode: MsalError.AuthenticationCanceledError } => "Nobody signed in. Nothing was changed.",
        MsalException refused => $"Entra did not sign you in: {refused.Message}",
        InvalidDataException => $"{failed.Message} {failed.GetBaseException().Message}",
        HttpRequestException => "Microsoft's servers cannot be reached from this machine.",
        _ => failed.Message,
    };
}
