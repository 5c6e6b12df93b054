using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// A hash of each part of a matter with all that is told of it, so that a part which has changed in anything is another part. It says nothing by itself.
/// </summary>
internal sealed class PartPrints
{
    private static readonly ConditionalWeakTable<MatterReading, PartPrints> Made = [];

    private readonly Dictionary<string, Lazy<string>> documents;
    private readonly Dictionary<string, Lazy<string>> clauses;
    private readonly Lazy<string>? terms;
    private readonly Lazy<string>? pageMap;
    private readonly bool mapIsStamped;

    private PartPrints(MatterReading reading)
    {
        documents = reading.Record.ToDictionary(document => document.Document.Key, Print, StringComparer.OrdinalIgnoreCase);
        // Of all its versions: a newer one that is withdrawn takes the older ones with it.
        clauses = reading.Clauses.GroupBy(clause => clause.Id, StringComparer.Ordinal)
            .ToDictionary(versions => versions.Key, versions => Print(versions.ToList()), StringComparer.Ordinal);
        terms = reading.Terms.Count == 0 ? null : Print(reading.Terms);
        pageMap = reading.PageMap is { } written ? Print(written) : null;
        mapIsStamped = reading.MapIsStamped;
    }

    public static PartPrints Of(MatterReading reading) => Made.GetValue(reading, reading => new(reading));

    /// <summary>What is told with these parts. A map that is read off the whole record tells nothing of documents that were not told themselves.</summary>
    /// <returns>Null when one of the parts is not there.</returns>
    public IReadOnlyCollection<string>? Told(MatterParts parts) => Of(parts with { PageMap = parts.PageMap && !mapIsStamped });

    /// <summary>What must have been told for these parts.</summary>
    /// <returns>Null when one of the parts is not there.</returns>
    public IReadOnlyCollection<string>? Of(MatterParts parts)
    {
        var prints = new List<string>();
        foreach (var (key, page) in parts.Documents.Select(key => (key, 0)).Concat(parts.Pages))
        {
            if (!documents.TryGetValue(key, out var document))
                return null;
            prints.Add(page == 0 ? document.Value : $"{document.Value}/{page.ToString(CultureInfo.InvariantCulture)}");
        }
        foreach (var id in parts.Clauses)
        {
            if (!clauses.TryGetValue(id, out var versions))
                return null;
            prints.Add(versions.Value);
        }
        if (parts.Terms && terms is not null)
            prints.Add(terms.Value);
        if (parts.PageMap && pageMap is not null)
            prints.Add(pageMap.Value);
        if (parts.PageMap && mapIsStamped)
            prints.AddRange(documents.Values.Select(document => document.Value));
        return prints;
    }

    private static Lazy<string> Print<T>(T part) => new(() => Convert.ToBase64String(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(part)).AsSpan(0, 16)));
}
