namespace NigerBrief.Drafting.Cites;

/// <summary>What may be a slip in a pinpoint that can be cited all the same.</summary>
internal static class PinWarnings
{
    public static IReadOnlyList<Sentence> Of(Pinpoint pin, RecordDocument document, PinExtent extent)
    {
        var warnings = new List<Sentence>();
        var places = pin.Ranges.SelectMany(range => new[] { PlaceKey.Of(range.From), PlaceKey.Of(range.To) }).ToList();
        // Roman and lettered pages stand in an order of their own.
        if (pin.Ranges.Zip(pin.Ranges.Skip(1)).Any(pair => PlaceKey.Of(pair.First.From) is var first && PlaceKey.Of(pair.Second.From) is var second
            && first.Shares(second) && first.CompareTo(second) > 0))
        {
            warnings.Add(new("The places are not in order.", "Les passages ne sont pas dans l’ordre."));
        }
        var lines = extent.LinesAtMost(document);
        if (pin.Kind == PinKind.Line && places.Exists(place => place.Numbers[^1] > lines))
            warnings.Add(new($"A page of this transcript has {lines} lines.", $"Une page de ce compte rendu a {lines} lignes."));
        if (IsBeyondEnd(pin, extent))
            warnings.Add(new($"The document ends at page {extent.LastPage}.", $"Le document s’arrête à la page {extent.LastPage}."));
        return warnings;
    }

    public static bool IsBeyondEnd(Pinpoint pin, PinExtent extent) =>
        pin.Kind is PinKind.Page or PinKind.Line && extent.LastPage is { } last
        && pin.Ranges.SelectMany(range => new[] { PlaceKey.Of(range.From), PlaceKey.Of(range.To) }).Any(place => !place.Roman && place.Series.Length == 0 && place.Numbers[0] > last);
}
