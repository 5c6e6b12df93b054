using System.Globalization;

namespace NigerBrief.Tenant.Graph.Answers;

internal static class Times
{
    /// <returns>To the second, as SharePoint keeps times: <c>2026-03-14T09:30:00Z</c>.</returns>
    public static string Json(this DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
