using NigerBrief.Tenant.Graph.Answers;

namespace NigerBrief.Tenant.Graph.Failures;

/// <summary>Graph answers with an error. A part of a batch can meet it by itself.</summary>
/// <param name="header">A header of the answer, given the request's address without query; null for none.</param>
internal sealed class Refused(int status, string code, Func<string, (string Name, string Value)?> header) : Fault
{
    internal override Task HappenAsync(HttpContext http, Func<Task> answer, TimeProvider clock)
    {
        var (request, now) = (http.Request, clock.GetUtcNow());
        var address = $"{request.Scheme}://{request.Host}{request.Path.ToUriComponent()}";
        return Wire.SendAsync(http, Wire.Refused(AsRefusal(address)!, http, now), now);
    }

    internal override Refusal? AsRefusal(string address)
    {
        var refusal = new Refusal(status, code, "The request could not be served.");
        if (header(address) is { } given)
            refusal.Headers[given.Name] = given.Value;
        return refusal;
    }
}
