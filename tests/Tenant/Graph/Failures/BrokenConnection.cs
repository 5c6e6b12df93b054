namespace NigerBrief.Tenant.Graph.Failures;

internal sealed class BrokenConnection : Fault
{
    internal override Task HappenAsync(HttpContext http, Func<Task> answer, TimeProvider clock)
    {
        http.Abort();
        return Task.CompletedTask;
    }
}
