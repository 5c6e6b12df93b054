namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>Graph refuses: the status and the code that its documentation gives for the case.</summary>
internal sealed class Refusal(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>A finer code within <c>innerError</c>.</summary>
    public string? InnerCode { get; init; }

    public Dictionary<string, string> Headers { get; } = [];

    public static Refusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadRequest", message);

    public static Refusal Invalid(string message) => new(StatusCodes.Status400BadRequest, "invalidRequest", message);

    public static Refusal NotFound() => new(StatusCodes.Status404NotFound, "itemNotFound", "The resource could not be found.");

    public static Refusal Denied() => new(StatusCodes.Status403Forbidden, "accessDenied", "Access denied");

    public static Refusal Unauthorized(string message) => new(StatusCodes.Status401Unauthorized, "InvalidAuthenticationToken", message);
}
