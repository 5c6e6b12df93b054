using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint;

/// <summary>What is older than five minutes is served while SharePoint is silent, and not while it answers, however slowly.</summary>
public sealed class PatienceTests : IAsyncLifetime
{
    private static readonly Caller Amina = new(Guid.NewGuid(), Guid.NewGuid());
    private static readonly Caller Boris = new(Amina.TenantId, Guid.NewGuid());

    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new();
    private readonly TaskCompletionSource<string> rollCall = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HeldVisit held = new();
    private SharePointStore store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => store = new(
        new() { Host = "contoso.sharepoint.com", Patience = TimeSpan.FromSeconds(2) },
        await Stores.OpenAsync(new(folder.Path, null), clock, Cancel),
        _ => throw new NotSupportedException(),
        NullLogger<SharePointStore>.Instance,
        clock);

    [Fact]
    public async Task As_long_as_answers_come_a_roll_call_is_waited_for()
    {
        var asking = AskAsync();
        for (var answer = 0; answer < 60; answer++)
        {
            clock.Advance(TimeSpan.FromSeconds(1.5));
            store.Visits.Hear(Amina);
        }
        Assert.False(asking.IsCompleted);
        rollCall.SetResult("all");
        Assert.Equal("all", await asking);
        Assert.Equal(default, held.NotBefore);
    }

    [Fact]
    public async Task Without_an_answer_within_the_patience_it_is_given_up_and_for_a_while_not_tried_again()
    {
        var asking = AskAsync();
        store.Visits.Hear(Boris);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(GraphFailure.Unavailable, (await Assert.ThrowsAsync<GraphException>(() => asking)).Failure);
        Assert.True(held.NotBefore > clock.GetUtcNow());
        await Assert.ThrowsAsync<GraphException>(AskAsync);
    }

    [Fact]
    public async Task When_answers_cease_it_is_given_up()
    {
        var asking = AskAsync();
        clock.Advance(TimeSpan.FromSeconds(1.5));
        store.Visits.Hear(Amina);
        while (!asking.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
        await Assert.ThrowsAsync<GraphException>(() => asking);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    private Task<string> AskAsync() => store.AskPatientlyAsync(Amina, held, rollCall.Task.WaitAsync, Cancel);
}
