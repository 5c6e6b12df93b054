namespace NigerBrief.Tenant.Graph.Failures;

/// <summary>The answer begins as it should and says how long it is; then the connection ends.</summary>
internal sealed class BrokenBody(long bytes) : Fault
{
    internal override async Task HappenAsync(HttpContext http, Func<Task> answer, TimeProvider clock)
    {
        http.Response.Body = new CutStream(http.Response.Body, bytes);
        // The server ends the connection by itself when less was written than was announced.
        await answer();
    }
}
