using System.Text;
using Microsoft.Kiota.Abstractions.Authentication;
using NigerBrief.Drafting;
using NigerBrief.Matters;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>Stands in for a firm's SharePoint with nothing in it: whoever lists the matters needs a token for Graph, as Kiota would ask for it.</summary>
public sealed class TokenMatters(IAccessTokenProvider tokens, Caller caller, GraphSeen seen) : IMatters
{
    public async Task<IReadOnlyList<Matter>> AllAsync(CancellationToken cancel)
    {
        var token = await tokens.GetAuthorizationTokenAsync(new("https://graph.microsoft.com/v1.0/sites"), cancellationToken: cancel);
        if (seen.Challenge is { } challenge)
        {
            var context = new Dictionary<string, object> { ["claims"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(challenge)) };
            token = await tokens.GetAuthorizationTokenAsync(new("https://graph.microsoft.com/v1.0/sites"), context, cancel);
        }
        seen.Calls.Enqueue((caller, token));
        return [];
    }

    public async Task<Matter?> FindAsync(string id, CancellationToken cancel) => (await AllAsync(cancel)).SingleOrDefault();

    public Task TellAsync(Matter matter, MatterParts told, CancellationToken cancel) => throw new NotSupportedException();

    public Task<Matter?> ToldAsync(string id, Func<Matter, MatterParts?> needed, CancellationToken cancel) => Task.FromResult<Matter?>(null);

    public Task<Page?> PageAsync(Matter matter, string key, int number, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<Page>?> EarlierPagesAsync(Matter matter, string key, string content, CancellationToken cancel) => throw new NotSupportedException();

    public Task<SearchResult> SupportAsync(Matter matter, string sentence, int take, CancellationToken cancel) => throw new NotSupportedException();

    public Task<SearchResult> SearchAsync(Matter matter, string query, SearchFilter filter, int take, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<MatterHit>> SearchAllAsync(string query, int take, CancellationToken cancel) => throw new NotSupportedException();

    public Task<Stream?> OpenFileAsync(Matter matter, string key, CancellationToken cancel) => throw new NotSupportedException();

    public Task<ClauseVersionsKept> ClauseVersionsAsync(Matter matter, string id, CancellationToken cancel) => throw new NotSupportedException();

    public IAsyncEnumerable<ReadingProgress> SynchroniseAsync(Matter matter, CancellationToken cancel) => throw new NotSupportedException();
}
