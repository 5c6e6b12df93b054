namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>Quotation marks without a partner: everything after them may be taken for quoted, or for the brief's own words.</summary>
internal sealed class Unbalanced : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var places = new List<(Passage Passage, int Mark)>();
        for (var i = 0; i < reading.Passages.Count; i++)
        {
            var passage = reading.Passages[i];
            if (passage.Kind == PassageKind.Excluded || passage.Quotations.Unpaired.Count == 0)
                continue;
            var apart = PairApart(passage);
            foreach (var mark in passage.Quotations.Unpaired)
            {
                if (!GoesOn(reading, i, mark) && !(apart && StandsApart(passage.Text, mark)))
                    places.Add((passage, mark));
            }
        }

        // A quotation of several paragraphs may also open the first alone, or after “as follows:”.
        for (var at = places.Count - 2; at >= 0; at--)
        {
            if (at + 1 < places.Count && OpensParagraph(places[at]) && ClosesParagraph(places[at + 1]))
                places.RemoveRange(at, 2);
        }

        // An amendment quotes what it puts in, over many paragraphs and tables.
        if (places.Count > 0 && reading.TakesTermsFromAnother)
            places.RemoveAll(place => OpensParagraph(place) || ClosesParagraph(place));
        if (places.Count > 0)
        {
            yield return new(
                "unbalanced",
                Severity.Warning,
                "Quotation marks",
                new(
                    "A quotation mark has no partner. Close it, or take it away.",
                    "Un guillemet n’a pas son pendant. Fermez-le, ou enlevez-le."),
                [.. places.Select(place => place.Passage.PlaceOf(place.Mark, place.Mark + 1)).OrderBy(reading.KeyOf)],
                [],
                []);
        }
    }

    private static bool OpensParagraph((Passage Passage, int Mark) place) =>
        place.Passage.Text[place.Mark] is '“' or '"' or '«' && place.Passage.Text.AsSpan(0, place.Mark).TrimEnd() is [] or [.., ':'];

    /// <summary>A box to be ticked, “ √ ” in straight marks with spaces: such marks show no direction, but two are a pair.</summary>
    private static bool PairApart(Passage passage) => passage.Quotations.Unpaired.Count(mark => StandsApart(passage.Text, mark)) % 2 == 0;

    private static bool StandsApart(string text, int mark) =>
        text[mark] == '"' && mark > 0 && text[mark - 1] == ' ' && (mark + 1 == text.Length || text[mark + 1] is ' ' or ')' or '.' or ',');

    private static bool ClosesParagraph((Passage Passage, int Mark) place) =>
        place.Passage.Text[place.Mark] is '”' or '"' or '»' && place.Passage.Text.AsSpan(place.Mark + 1).TrimEnd().Length <= 1;

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
