using NigerBrief.Drafting;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>What became of a call to Graph that gave nothing.</summary>
public enum GraphFailure
{
    /// <summary>It is not there for this user. That it may be there for others is not to be told.</summary>
    NotFound,

    /// <summary>Microsoft asks to wait.</summary>
    Throttled,

    /// <summary>Graph is down, slow or cut off, or too much is under way.</summary>
    Unavailable,

    /// <summary>Graph refuses the token and asks for nothing that could be answered. Challenges of sign-in pass through as they are.</summary>
    NeedsSignIn,

    /// <summary>The file or the answer is larger than the settings allow.</summary>
    TooLarge,

    /// <summary>An answer that cannot be used: another error, no JSON, a foreign address, bytes that do not fit their length or hash.</summary>
    Other,
}

/// <summary>A call to Graph gave nothing.</summary>
/// <param name="sentence">For the lawyer; names no address.</param>
public sealed class GraphException(GraphFailure failure, Sentence sentence, Exception? inner = null) : Exception(sentence.English, inner)
{
    public Sentence Sentence { get; } = sentence;

    public GraphFailure Failure { get; } = failure;

    /// <summary>How long Graph asks to wait, when it says.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Graph's HTTP status, when it answered with an error.</summary>
    public int? Status { get; init; }

    /// <summary>Graph's own word for the error, such as <c>itemNotFound</c>; for the log.</summary>
    public string? Code { get; init; }

    /// <summary>By which Microsoft finds the call; for the log.</summary>
    public string? RequestId { get; init; }

    /// <summary>Where Graph says to start anew. Untrusted.</summary>
    internal string? Location { get; init; }

    internal static GraphException ForeignAddress() => new(GraphFailure.Other, new(
        "SharePoint's answer names an address that is not trusted. Tell the person who looks after this server.",
        "La réponse de SharePoint donne une adresse qui n’est pas de confiance. Prévenez la personne qui s’occupe de ce serveur."));

    internal static GraphException Unreadable(Exception? inner = null) => new(GraphFailure.Other, new(
        "SharePoint's answer cannot be read. Try again later.",
        "La réponse de SharePoint ne peut pas être lue. Réessayez plus tard."), inner);

    internal static GraphException TooLarge(long limit) => new(GraphFailure.TooLarge, new(
        $"This file is larger than {limit / 1_000_000} MB. Split it, or reduce the resolution of its images.",
        $"Ce fichier dépasse {limit / 1_000_000} Mo. Divisez-le, ou réduisez la résolution de ses images."));
}
