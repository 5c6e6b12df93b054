namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>Quotation marks without a partner: everything after them may be taken for quoted, or for the brief's own words.</summary>
internal sealed class Unbalanced : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var places = new List<Place>();
        for (var i = 0; i < reading.Passages.Count; i++)
        {
            var passage = reading.Passages[i];
            if (passage.Kind == PassageKind.Excluded)
                continue;
            foreach (var mark in passage.Quotations.Unpaired)
            {
                if (!GoesOn(reading, i, mark))
                    places.Add(passage.PlaceOf(mark, mark + 1));
            }
        }

        if (places.Count > 0)
        {
            yield return new(
                "unbalanced",
                Severity.Warning,
                "Quotation marks",
                new(
                    "A quotation mark has no partner. Close it, or take it away.",
                    "Un guillemet n’a pas son pendant. Fermez-le, ou enlevez-le."),
                [.. places.OrderBy(reading.KeyOf)],
                [],
                []);
        }
    }

    /// <summary>A quotation of several paragraphs opens each of them and closes only the last.</summary>
    private static bool GoesOn(TermsReading reading, int index, int mark)
    {
        var passage = reading.Passages[index];
        if (passage.Text.AsSpan(0, mark).Trim().Length > 0)
            return false;
        for (var next = index + 1; next < reading.Passages.Count; next++)
        {
            if (reading.Passages[next].Source.Note == passage.Source.Note)
                return reading.Passages[next].Text.AsSpan().TrimStart() is ['“' or '"' or '«', ..];
        }

        return false;
    }
}
