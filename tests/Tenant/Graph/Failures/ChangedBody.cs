namespace NigerBrief.Tenant.Graph.Failures;

/// <summary>The answer comes whole by its own account, with another body.</summary>
internal sealed class ChangedBody(Func<byte[], byte[]> change) : Fault
{
    internal override async Task HappenAsync(HttpContext http, Func<Task> answer, TimeProvider clock)
    {
        var wire = http.Response.Body;
        using var body = new MemoryStream();
        http.Response.Body = body;
        await answer();
        http.Response.Body = wire;
        var changed = change(body.ToArray());
        http.Response.ContentLength = changed.Length;
        await wire.WriteAsync(changed, http.RequestAborted);
    }
}
