using System.Text.Json;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// Asks for many items in few trips. That the trip succeeds says nothing about its parts, which come in any order and may each be
/// throttled; a part that is, is asked for once more.
/// </summary>
public static class BatchCalls
{
    /// <summary>As many as Graph takes.</summary>
    private const int Most = 20;

    /// <summary>What this user may see of a drive's items.</summary>
    /// <returns>A part for each id that was asked for.</returns>
    public static Task<IReadOnlyDictionary<string, BatchPart<GraphDriveItem>>> DriveItemsAsync(this GraphCalls graph, string drive, IEnumerable<string> items, CancellationToken cancel) =>
        graph.BatchAsync(items, item => Text($"/drives/{drive}/items/{item}?$select={GraphDriveItem.Selected}"), GraphDriveItem.Read, cancel);

    /// <summary>What a library's columns say of files, without the files themselves.</summary>
    /// <returns>A part for each id that was asked for.</returns>
    public static Task<IReadOnlyDictionary<string, BatchPart<GraphListItem>>> ListItemsOfAsync(
        this GraphCalls graph, string drive, IEnumerable<string> items, FieldNames fields, CancellationToken cancel) =>
        graph.BatchAsync(items, item => Text($"/drives/{drive}/items/{item}/listItem?$select=id,eTag&$expand=fields($select={fields})"), GraphListItem.Read, cancel);

    private static async Task<IReadOnlyDictionary<string, BatchPart<T>>> BatchAsync<T>(
        this GraphCalls graph, IEnumerable<string> ids, Func<string, string> path, Func<JsonElement, T> read, CancellationToken cancel) where T : class
    {
        var parts = new Dictionary<string, BatchPart<T>>(StringComparer.Ordinal);
        foreach (var some in ids.Distinct(StringComparer.Ordinal).Chunk(Most))
        {
            var answers = await graph.PostBatchAsync(some, path, cancel);
            var again = some.Where(id => answers[id].IsThrottled).ToArray();
            var wait = again.Select(id => answers[id].RetryAfter).Append(graph.Settings.RetryDelay).Max();
            if (again.Length > 0 && wait <= graph.Settings.LongestRetryAfter)
            {
                await Task.Delay(wait, graph.Clock, cancel);
                foreach (var (id, answer) in await graph.PostBatchAsync(again, path, cancel))
                    answers[id] = answer;
            }
            foreach (var id in some)
                parts[id] = answers[id].Read(read);
        }
        return parts;
    }

    private static async Task<Dictionary<string, PartAnswer>> PostBatchAsync(this GraphCalls graph, string[] ids, Func<string, string> path, CancellationToken cancel)
    {
        var requests = ids.Select((id, place) => new { id = $"{place}", method = "GET", url = path(id) });
        var answers = (await graph.PostAsync($"/$batch", new { requests }, cancel)).List("responses")
            .DistinctBy(answer => answer.Text("id"))
            .ToDictionary(answer => answer.Text("id") ?? "", answer => PartAnswer.Of(answer, graph.Clock));
        return ids.Select((id, place) => (id, answer: answers.GetValueOrDefault($"{place}", PartAnswer.None))).ToDictionary(part => part.id, part => part.answer);
    }

    private static string Text(GraphPath path) => path.ToString();
}
