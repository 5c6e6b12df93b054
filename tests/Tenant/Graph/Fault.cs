using System.Text;
using NigerBrief.Tenant.Graph.Answers;
using NigerBrief.Tenant.Graph.Failures;

namespace NigerBrief.Tenant.Graph;

/// <summary>One way in which a request goes wrong.</summary>
public abstract class Fault
{
    /// <summary>The connection breaks before anything is answered.</summary>
    public static Fault Reset { get; } = new BrokenConnection();

    /// <summary>Half the body comes, and its length is given as if that were all.</summary>
    public static Fault WrongLength { get; } = new ChangedBody(body => body[..(body.Length / 2)]);

    /// <summary>The body has its length, but a byte of it is another one.</summary>
    public static Fault Corrupt { get; } = new ChangedBody(body =>
    {
        if (body.Length > 0)
            body[body.Length / 2] ^= 0x20;
        return body;
    });

    /// <summary>The delta link is too old; the Location header tells where to begin again.</summary>
    public static Fault Gone410 { get; } = new Refused(410, "resyncRequired", address => ("Location", address));

    public static Fault Throttle(TimeSpan retryAfter) => Status(429, retryAfter);

    /// <param name="retryAfter">Sent as whole seconds when given.</param>
    public static Fault Status(int status, TimeSpan? retryAfter = null) => new Refused(status, CodeOf(status), _ =>
        retryAfter is { } wait ? ("Retry-After", $"{(long)wait.TotalSeconds}") : null);

    /// <summary>The token is good no longer: 401 with what the client must ask the authority for.</summary>
    /// <param name="claims">JSON, such as <c>{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}</c>.</param>
    public static Fault Challenge(string claims) => new Refused(401, "InvalidAuthenticationToken", _ => ("WWW-Authenticate",
        "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", "
        + $"error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\""));

    /// <summary>The right answer comes, but late.</summary>
    public static Fault Slow(TimeSpan by) => new LateAnswer(by);

    /// <summary>The right answer comes when the test lets it.</summary>
    public static Fault Held(Task until) => new HeldAnswer(until);

    /// <summary>The connection breaks when so much of the body has gone out.</summary>
    public static Fault CutBody(long bytes) => new BrokenBody(bytes);

    /// <param name="answer">Sends the right answer.</param>
    internal abstract Task HappenAsync(HttpContext http, Func<Task> answer, TimeProvider clock);

    /// <summary>The same, where there is no connection to break.</summary>
    /// <param name="address">What was asked for, without query.</param>
    /// <returns>Null for what cannot happen to a part of a batch.</returns>
    internal virtual Refusal? AsRefusal(string address) => null;

    private static string CodeOf(int status) => status switch
    {
        429 => "activityLimitReached",
        503 => "serviceNotAvailable",
        401 => "InvalidAuthenticationToken",
        403 => "accessDenied",
        404 => "itemNotFound",
        _ => "generalException",
    };
}
