using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>The query of an address. Graph takes its options with and without the dollar sign.</summary>
internal sealed class Query(string text)
{
    private static readonly string[] Known = ["select", "expand", "top", "skiptoken", "token"];

    private readonly Dictionary<string, StringValues> values = new(QueryHelpers.ParseQuery(text), StringComparer.OrdinalIgnoreCase);

    public string? this[string option] => values.TryGetValue(option, out var value) || values.TryGetValue("$" + option, out value) ? value.ToString() : null;

    /// <exception cref="Refusal">It is not a whole number above 0.</exception>
    public int? Top => this["top"] is not { } top
        ? null
        : int.TryParse(top, out var number) && number > 0
            ? number
            : throw Refusal.BadRequest($"Invalid value '{top}' for $top query option found. The $top query option requires a non-negative integer value.");

    /// <summary>Passing over an option that changes the answer would let a test prove what is not so.</summary>
    /// <exception cref="Refusal">The local Graph does not know one of the options.</exception>
    public void RefuseUnknown()
    {
        if (values.Keys.FirstOrDefault(name => !Known.Contains(name.TrimStart('$').ToLowerInvariant())) is { } unknown)
            throw new Refusal(StatusCodes.Status501NotImplemented, "notSupported", $"The local Graph does not offer the option {unknown}.");
    }

    /// <summary>The same query with one option changed, or left out when null, as text with its question mark.</summary>
    public string With(string option, string? value)
    {
        var rest = values.Where(pair => !string.Equals(pair.Key.TrimStart('$'), option.TrimStart('$'), StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, each) => KeyValuePair.Create(pair.Key, each));
        // A dollar sign may stand in a query as it is, and Graph's own links show it so.
        return QueryString.Create(value is null ? rest : rest.Append(new(option, value))).ToString().Replace("%24", "$");
    }
}
