namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>Where Microsoft Search may look. It comes from the settings, never from what was typed.</summary>
public sealed record SearchScope
{
    /// <param name="places">Addresses of sites or libraries, such as <c>https://contoso.sharepoint.com/sites/niger/Record</c>; at least one.</param>
    /// <exception cref="ArgumentException">An address is none, or there is none at all. The message is a sentence for the person who wrote the settings.</exception>
    public SearchScope(IEnumerable<string> places)
    {
        var addresses = places.Select(place => Uri.TryCreate(place, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && !place.Any(IsUnsafe)
            ? place
            : throw new ArgumentException($"“{place}” is no address of a place in SharePoint. It begins with https://."));
        var paths = string.Join(" OR ", addresses.Select(address => $"path:\"{address}\""));
        Template = paths.Length > 0 ? $"({{searchTerms}}) ({paths}) isDocument:true" : throw new ArgumentException("Name at least one place in SharePoint to search.");
    }

    private static bool IsUnsafe(char letter) => letter is '"' or '“' or '”' or '{' or '}' || char.IsControl(letter);

    internal string Template { get; }
}
