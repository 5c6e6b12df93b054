namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>The edits that put another form where a name stands outside quotations and citations; note calls are kept.</summary>
internal static class Replacement
{
    /// <summary>
    /// Edits for the uses outside headings, which "fix all" may take where it is safe; only where there are none, those in headings,
    /// which a lawyer may take one by one.
    /// </summary>
    public static (IReadOnlyList<Edit> Edits, bool Safe) Of(TermsReading reading, IReadOnlyList<Use> uses, Func<Use, string> form)
    {
        var inText = uses.Where(use => !use.InHeading).Select(use => Of(reading, use, form(use))).OfType<Edit>().ToList();
        return inText.Count > 0 ? (inText, true) : ([.. uses.Select(use => Of(reading, use, form(use))).OfType<Edit>()], false);
    }

    private static TextEdit? Of(TermsReading reading, Use use, string form)
    {
        var passage = use.Passage;
        if (AfterOpenMark(passage, use.Start))
            return null;
        var (start, text) = WithArticle(passage, use, form);
        var place = passage.PlaceOf(start, use.End);
        return place.Expected!.Contains('\u0002', StringComparison.Ordinal) || CrossesControl(passage, place) || place.Expected == text
            ? null
            : new(place, [new(text)]);
    }

    /// <summary>Where a mark was never closed nobody can say what is quoted.</summary>
    private static bool AfterOpenMark(Passage passage, int start) => passage.Quotations.Unpaired.Count > 0 && passage.Quotations.Unpaired[0] < start;

    private static bool CrossesControl(Passage passage, Place place) => (passage.Source.Controls ?? []).Any(control =>
        place.Start < control.Start + control.Length && control.Start < place.Start + place.Length &&
        !(control.Start <= place.Start && place.Start + place.Length <= control.Start + control.Length));

    /// <summary>Takes <c>a</c> or <c>an</c> before the name into the edit where the new form wants the other one.</summary>
    private static (int Start, string Text) WithArticle(Passage passage, Use use, string form)
    {
        var before = passage.WordFrom(use.Start) - 1;
        if (before < 0 || passage.Words[before].End != use.Start - 1 || passage.Text[use.Start - 1] != ' ')
            return (use.Start, form);
        var article = passage.WordText(before);
        if (article is not ("a" or "an" or "A" or "An") || article.Length == 2 == TakesAn(form))
            return (use.Start, form);
        return (passage.Words[before].Start, (article[0] == 'A' ? "A" : "a") + (TakesAn(form) ? "n " : " ") + form);
    }

    /// <summary>By sound: a letter spelled out counts by its name (an MND), <c>uni…</c> and <c>eu…</c> begin like <c>you</c>.</summary>
    private static bool TakesAn(string form)
    {
        if (form.Length > 1 && char.IsUpper(form[1]))
            return "AEFHILMNORSX".Contains(form[0], StringComparison.Ordinal);
        return "AEIOUaeiou".Contains(form[0], StringComparison.Ordinal) &&
            !form.StartsWith("Uni", StringComparison.OrdinalIgnoreCase) && !form.StartsWith("Eu", StringComparison.OrdinalIgnoreCase) && !form.StartsWith("One", StringComparison.OrdinalIgnoreCase);
    }
}
