using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Quotes;

/// <summary>Words that a brief gives as somebody else's, and the cite that stands for them.</summary>
/// <param name="Paragraph">Index among the draft's paragraphs.</param>
/// <param name="Start">UTF-16 offset of the first quoted character in the paragraph; the marks are left out.</param>
/// <param name="Beside">What stands around it in its sentence and the next, where a parenthetical may say what was changed.</param>
public sealed record QuotedPassage(int Paragraph, int Start, int Length, string Text, string Beside, QuoteCite Cite, int CiteParagraph)
{
    /// <summary>The quotations of a brief that a cite of the record stands for, in the order of paragraphs. Definitions are none.</summary>
    public static IReadOnlyList<QuotedPassage> Of(Draft draft, MatterView matter)
    {
        var passages = Passages.Of(draft);
        var defined = DefinitionReader.Read(draft, passages).SelectMany(definition => definition.Aliases.Select(alias => alias.Place).Prepend(definition.Place)).ToList();
        var cites = new Dictionary<int, IReadOnlyList<QuoteCite>>();
        var found = new List<QuotedPassage>();
        foreach (var passage in passages.Where(passage => passage.Kind is PassageKind.Body or PassageKind.Quotation))
        {
            foreach (var (from, to) in Spans(passage))
            {
                var (start, end) = (passage.Original(from), passage.Original(to - 1) + 1);
                if (defined.Exists(place => place.Paragraph == passage.Paragraph && place.Start >= start && place.Start < end))
                    continue;
                if (CiteOf(passage, from, to) is var (cite, paragraph, beside))
                    found.Add(new(passage.Paragraph, start, end - start, passage.Source.Text[start..end], beside, cite, paragraph));
            }
        }
        return found;

        IReadOnlyList<QuoteCite> CitesIn(int paragraph) =>
            cites.TryGetValue(paragraph, out var known) ? known : cites[paragraph] = QuoteCite.In(draft.Paragraphs[paragraph], matter);

        // In the same sentence after it, in the sentence that follows, in its note; set off as a block, at the beginning of the next paragraph; in a parenthesis, before it.
        (QuoteCite Cite, int Paragraph, string Beside)? CiteOf(Passage passage, int from, int to)
        {
            var (begin, sentence) = (passage.Sentences.At(from).Start, passage.Sentences.At(Math.Min(to, Math.Max(0, passage.Text.Length - 1))).End);
            var next = sentence < passage.Text.Length ? passage.Sentences.At(sentence).End : sentence;
            var (open, close, limit) = (passage.Original(from), passage.Original(to), passage.Original(next));
            var beside = passage.Source.Text[passage.Original(begin)..limit].Remove(open - passage.Original(begin), close - open);
            var own = CitesIn(passage.Paragraph);
            if (own.FirstOrDefault(cite => cite.Start >= close && cite.Start < passage.Original(sentence)) is { } same)
                return (same, passage.Paragraph, beside);
            if (own.FirstOrDefault(cite => cite.Start >= close && cite.Start < limit && IsCitation(passage.Source.Text[passage.Original(sentence)..cite.Start])) is { } following)
                return (following, passage.Paragraph, beside);
            if (Note(passage, close, limit) is { } note && CitesIn(note).FirstOrDefault() is { } called)
                return (called, note, beside + draft.Paragraphs[note].Text);
            if (passage.Kind == PassageKind.Quotation && After(passage.Paragraph) is { } after && CitesIn(after).FirstOrDefault() is { Start: < 12 } block)
                return (block, after, beside + passages[after].Text);
            if (passage.InNote && own.LastOrDefault(cite => cite.End <= open && cite.End > passage.Original(begin)) is { } before)
                return (before, passage.Paragraph, beside);
            return null;
        }

        int? Note(Passage passage, int from, int to)
        {
            if (passage.InNote)
                return null;
            var call = passage.Source.Text.IndexOf('\u0002', from);
            if (call < 0 || call > to)
                return null;
            var number = 1 + draft.Paragraphs.Take(passage.Paragraph).Where(paragraph => paragraph.Note is null).Sum(paragraph => paragraph.Text.AsSpan().Count('\u0002'))
                + passage.Source.Text.AsSpan(0, call).Count('\u0002');
            for (var at = passage.Paragraph + 1; at < draft.Paragraphs.Count && draft.Paragraphs[at].Note is not null; at++)
            {
                if (draft.Paragraphs[at].Note == number)
                    return at;
            }
            return null;
        }

        int? After(int paragraph)
        {
            var at = paragraph + 1;
            while (at < draft.Paragraphs.Count && draft.Paragraphs[at].Note is not null)
                at++;
            return at < draft.Paragraphs.Count ? at : null;
        }
    }

    /// <summary>Between the marks; in a block, all of it but a cite that stands in it.</summary>
    private static IEnumerable<(int From, int To)> Spans(Passage passage)
    {
        if (passage.Kind != PassageKind.Quotation)
            return passage.Quotations.Outer.Where(quotation => quotation.Close > quotation.Open + 1).Select(quotation => (quotation.Open + 1, quotation.Close));
        var text = passage.Text.TrimEnd();
        return text.Length == 0 ? []
            : passage.Quotations.Outer is [{ Open: 0 } whole] && whole.Close == text.Length - 1 ? [(1, whole.Close)]
            : [(0, text.Length)];
    }

    /// <summary>A signal, at most, stands before the cite of a citation sentence.</summary>
    private static bool IsCitation(string before) => before.Trim().Length <= 16 && !before.Contains('.', StringComparison.Ordinal);
}
