namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>Where the numbered paragraphs or articles of a document begin.</summary>
public static class ParagraphPages
{
    /// <param name="pages">All of them, in order.</param>
    /// <returns>File pages, from 1, by the paragraph's number. A number that begins anew elsewhere is left out: it does not say which is meant.</returns>
    public static IReadOnlyDictionary<string, int> Of(IEnumerable<Page> pages)
    {
        var (first, again, last) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), "");
        foreach (var page in pages)
        {
            foreach (var paragraph in page.Lines.Select(line => line.Paragraph).OfType<string>())
            {
                if (paragraph != last && !first.TryAdd(paragraph, page.Number))
                    again.Add(paragraph);
                last = paragraph;
            }
        }
        foreach (var doubled in again)
            first.Remove(doubled);
        return first;
    }
}
