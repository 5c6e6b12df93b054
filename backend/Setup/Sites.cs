using Microsoft.Graph;

namespace NigerBrief.Setup;

/// <summary>Finds the matter's site.</summary>
public static class Sites
{
    /// <returns>Its id.</returns>
    /// <exception cref="InvalidOperationException">It is not there for who signed in.</exception>
    public static async Task<string> FindAsync(GraphServiceClient graph, SetupSettings settings)
    {
        try
        {
            return (await graph.Sites[$"{settings.Host}:/{settings.Site.Site}"].GetAsync(request => request.QueryParameters.Select = ["id"]))!.Id!;
        }
        catch (Microsoft.Graph.Models.ODataErrors.ODataError refused) when (refused.ResponseStatusCode is 403 or 404)
        {
            throw new InvalidOperationException($"There is no site {settings.Site.Site} on {settings.Host}, or you may not open it.", refused);
        }
    }
}
