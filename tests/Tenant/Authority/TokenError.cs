namespace NigerBrief.Tenant.Authority;

/// <summary>A refusal in Entra's form.</summary>
/// <param name="Code">Entra's number: 65001 for AADSTS65001.</param>
/// <param name="Claims">What a token must carry to be let through, as JSON.</param>
internal sealed record TokenError(string Error, int Code, string Description, string? SubError = null, string? Claims = null)
{
    public static TokenError InvalidGrant(int code, string description) => new("invalid_grant", code, description);

    public static TokenError InvalidRequest(string description) => new("invalid_request", 900144, description);

    public IResult Answer()
    {
        var body = new Dictionary<string, object?>
        {
            ["error"] = Error,
            ["error_description"] = $"AADSTS{Code}: {Description}",
            ["error_codes"] = new[] { Code },
            ["timestamp"] = DateTime.UtcNow.ToString("u"),
            ["trace_id"] = Guid.NewGuid(),
            ["correlation_id"] = Guid.NewGuid(),
        };
        if (SubError is not null)
            body["suberror"] = SubError;
        if (Claims is not null)
            body["claims"] = Claims;
        return Results.Json(body, statusCode: StatusCodes.Status400BadRequest);
    }
}
