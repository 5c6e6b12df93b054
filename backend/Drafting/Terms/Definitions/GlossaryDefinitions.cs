using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>Definitions in rows: tables headed Term and Meaning, and lines under a glossary's heading.</summary>
internal static partial class GlossaryDefinitions
{
    public static IEnumerable<(Passage Passage, FoundDefinition Definition)> Read(Draft draft, IReadOnlyList<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Kind != PassageKind.Glossary)
                continue;
            if (!GlossaryTable.IsHeader(draft, i))
            {
                if (Line(passages[i]) is { } line)
                    yield return (passages[i], line);
                continue;
            }

            for (i += 2; i + 1 < passages.Count && passages[i + 1].Kind == PassageKind.Glossary && passages[i + 1].Source.TableDepth > 0; i += 2)
            {
                if (TermIn(passages[i], 0, passages[i].Text.Length) is { } term)
                    yield return (passages[i], new(term, default, DefinitionPattern.Glossary, MeaningText: passages[i + 1].Source.Text.Trim()));
            }

            i--;
        }
    }

    private static FoundDefinition? Line(Passage passage)
    {
        // “T” means the following: …
        if (VerbDefinitions.Read(passage).FirstOrDefault() is { } byVerb)
            return byVerb;
        var separator = passage.Text.IndexOfAny([':', '—', '–']);
        if (separator < 0)
            separator = GlossaryTable.Separator(passage.Source.Text);
        if (separator <= 0 || separator >= passage.Text.Length || TermIn(passage, 0, separator) is not { } term)
            return null;
        var (start, end) = (separator + 1, passage.Text.Length);
        while (start < end && passage.Text[start] == ' ')
            start++;
        while (end > start && passage.Text[end - 1] is '.' or ' ')
            end--;
        var marks = passage.Quotations.Outer.Where(quotation => quotation.Close < separator).ToList();
        if (marks.Count < 2)
            return new(term, (start, end), DefinitionPattern.Glossary);
        var names = marks.Select(quotation => TermText.Of(passage, quotation.Open + 1, quotation.Close)).OfType<TermText>().ToList();
        return names is [var first, ..] ? new(first, (start, end), DefinitionPattern.Glossary, names[1..]) : null;
    }

    private static TermText? TermIn(Passage passage, int start, int end)
    {
        foreach (var mark in ListMark().EnumerateMatches(passage.Text.AsSpan(start, end - start)))
            start += mark.Length;
        while (start < end && passage.Text[start] is ' ' or '“' or '"' or '«' or '•')
            start++;
        while (end > start && passage.Text[end - 1] is ' ' or '”' or '"' or '»')
            end--;
        return Clause().IsMatch(passage.Text.AsSpan(start, end - start)) ? null : TermText.Of(passage, start, end);
    }

    /// <summary><c>1.16.1 If Licensee: becomes insolvent</c></summary>
    [GeneratedRegex(@"^(?:If|When|Where|Unless|In|On|Upon|Si|Lorsque|Sauf) ")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^ ?\(?(?:(?:[a-z]{1,2}|[ivx]{1,5}|[0-9]{1,3})[.)]|[0-9]{1,3}(?:\.[0-9]{1,3})+\.?) ", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
