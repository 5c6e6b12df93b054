using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>
/// Brings a definition in brackets to the first use: the two change places, so that no word is lost and both sentences stay whole. Only where both are plain noun phrases of
/// the body, each with its article; and only when the definition, read again where it will stand, defines the same.
/// </summary>
internal static partial class DefinitionMove
{
    /// <summary>UTF-16 units. A longer paragraph is none that an author wrote, and reading it again for each of its terms would take for ever.</summary>
    private const int LongestParagraph = 20_000;

    /// <param name="first">The use that the reader meets first.</param>
    /// <returns>Empty where only the author can move it.</returns>
    public static IReadOnlyList<Edit> Of(TermsReading reading, Concept concept, Use first)
    {
        if (concept.Definitions is not [{ Uncertain: false } definition] || first.Name.Inflected || !definition.Names.Select(Concepts.Fold).Contains(first.Surface, StringComparer.Ordinal))
            return [];
        var (source, target) = (reading.Passages[definition.Place.Paragraph], first.Passage);
        if (Math.Max(source.Source.Text.Length, target.Source.Text.Length) > LongestParagraph || source.Kind != PassageKind.Body || target.Kind != PassageKind.Body || target.InNote || Defining(source, definition) is not { } defining || Using(target, first, definition) is not { } use)
            return [];
        if (!IsPlain(source, defining) || !IsPlain(target, use) || (source == target && use.End > defining.Start) || RestsOnLater(reading, source, defining, concept, first))
            return [];

        var moved = Fitting(source.Source.Text[defining.Start..defining.End], OpensSentence(target, use.Start));
        var left = Fitting(target.Source.Text[use.Start..use.End], OpensSentence(source, defining.Start));
        return StillDefines(target, use, moved, definition)
            ? [
                new TextEdit(PlaceOf(target, use), [.. Marks().Split(moved).Where(piece => piece.Length > 0).Select(piece => new TextRun(piece))], MovedFrom: PlaceOf(source, defining)),
                new TextEdit(PlaceOf(source, defining), [new(left)], MovedFrom: PlaceOf(target, use)),
            ]
            : [];
    }

    /// <summary>The phrase with its article and the bracket after it.</summary>
    private static (int Start, int End)? Defining(Passage passage, Definition definition)
    {
        var text = passage.Source.Text;
        var (start, end) = definition.Phrase;
        if (end <= start)
            return null;
        foreach (var bracket in passage.Brackets)
        {
            var (open, close) = (passage.Original(bracket.Open), passage.Original(bracket.Close));
            if (open < end || open >= definition.Place.Start || close < definition.Place.Start)
                continue;
            if (ArticleBefore().Match(text[..start]) is { Success: true } article)
                start = article.Index;
            // A phrase that opens with a common noun may be the end of a longer one.
            var whole = char.IsUpper(text[start]) || CapitalRun.IsDeterminer(passage.WordText(passage.WordAt(start)));
            return whole && text.AsSpan(end, open - end).IsWhiteSpace() ? (start, close + 1) : null;
        }

        return null;
    }

    /// <summary>The use with its article; null where it stands in another phrase, such as <c>this Agreement's terms</c>.</summary>
    private static (int Start, int End)? Using(Passage passage, Use use, Definition definition)
    {
        var text = passage.Source.Text;
        var (start, end) = (use.Offset, use.Offset + use.Length);
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’' or '-' or '\u2010' or '\u2011'))
            return null;
        if (ArticleBefore().Match(text[..start]) is { Success: true } article)
            return (article.Index, end);
        var word = passage.WordFrom(use.Start) - 1;
        var alone = OpensSentence(passage, start) || word < 0 || passage.Words[word].End != use.Start - 1 || CapitalRun.IsDeterminer(passage.WordText(word));
        return alone && definition.Pattern is not (DefinitionPattern.Article or DefinitionPattern.EachAndTogether) ? (start, end) : null;
    }

    /// <summary>Nothing in it is called, live, quoted by others or defined besides: plain words can be written anew.</summary>
    private static bool IsPlain(Passage passage, (int Start, int End) span)
    {
        var text = passage.Source.Text.AsSpan(span.Start, span.End - span.Start);
        return text.IndexOfAny('\u0002', '\t', '\v') < 0 && text.Count('(') + text.Count('[') <= 1 &&
            !(passage.Source.Controls ?? []).Any(control => control.Start < span.End && span.Start < control.Start + control.Length);
    }

    /// <summary>Another term of the phrase is defined only between the two places, and would in turn be used too early.</summary>
    private static bool RestsOnLater(TermsReading reading, Passage source, (int Start, int End) defining, Concept concept, Use first) => reading.UsesOf(source).Any(use =>
        use.Offset >= defining.Start && use.Offset < defining.End && use.Name.Concept is { Definitions.Count: > 0 } other && other != concept &&
        reading.KeyOf(other.Definitions[0].Place).CompareTo(first.Key) > 0);

    private static bool OpensSentence(Passage passage, int offset)
    {
        var word = passage.WordAt(offset);
        return word == 0 || (word < passage.Words.Length && passage.Sentences.At(passage.Words[word].Start).Start >= passage.Words[word - 1].End);
    }

    /// <summary>With a capital where it opens a sentence, and its article without one elsewhere.</summary>
    private static string Fitting(string phrase, bool opensSentence) =>
        opensSentence ? char.ToUpperInvariant(phrase[0]) + phrase[1..]
        : ArticleFirst().IsMatch(phrase) ? char.ToLowerInvariant(phrase[0]) + phrase[1..]
        : phrase;

    private static bool StillDefines(Passage target, (int Start, int End) use, string moved, Definition definition)
    {
        var text = target.Source.Text;
        var paragraph = target.Source with { Text = text[..use.Start] + moved + text[use.End..], Controls = null, Note = null };
        var found = DefinitionReader.Read(new([paragraph], definition.Language));
        return found.Count(each => each.Names.SequenceEqual(definition.Names, StringComparer.Ordinal) && MeaningWords.Folded(each.Meaning) == MeaningWords.Folded(definition.Meaning)) == 1;
    }

    private static Place PlaceOf(Passage passage, (int Start, int End) span) => passage.PlaceAt(span.Start, span.End - span.Start);

    // The words defined, and what they stand for, are often bold or in italics as far as the marks.
    [GeneratedRegex(@"([“”""«»()\[\]])")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<![\p{L}\p{N}\-])(?:(?:[Tt]he|[Aa]n?|[Ll]es?|[Ll]a|[Uu]ne?)[ \u00A0]|[Ll][’'])$")]
    private static partial Regex ArticleBefore();

    [GeneratedRegex(@"^(?:(?:The|An?|Les?|La|Une?)[ \u00A0]|L[’'])")]
    private static partial Regex ArticleFirst();
}
