namespace NigerBrief.Tenant.Graph.Failures;

internal sealed class LateAnswer(TimeSpan by) : Fault
{
    internal override async Task HappenAsync(HttpContext http, Func<Task> answer, TimeProvider clock)
    {
        try
        {
            await Task.Delay(by, clock, http.RequestAborted);
            await answer();
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client waited no longer, as it should.
        }
    }
}
