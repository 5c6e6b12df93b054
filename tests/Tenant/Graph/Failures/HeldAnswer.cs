namespace NigerBrief.Tenant.Graph.Failures;

internal sealed class HeldAnswer(Task until) : Fault
{
    internal override async Task HappenAsync(HttpContext http, Func<Task> answer, TimeProvider clock)
    {
        try
        {
            await until.WaitAsync(http.RequestAborted);
            await answer();
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client waited no longer, as it should.
        }
    }
}
