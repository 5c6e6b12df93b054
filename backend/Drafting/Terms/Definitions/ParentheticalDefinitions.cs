using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>Definitions in brackets after what they name: <c>(the “T”)</c>, <c>(“T” or “U”)</c>, <c>[hereinafter T]</c>, <c>(ci-après « T »)</c>.</summary>
internal static partial class ParentheticalDefinitions
{
    private const int LongestBracket = 400;

    public static IEnumerable<FoundDefinition> Read(Passage passage)
    {
        foreach (var bracket in passage.Brackets)
        {
            if (bracket.Close - bracket.Open > LongestBracket || passage.Quotations.Hold(bracket.Open) || IsCaseName(passage, bracket))
                continue;
            var marks = MarkedWords.In(passage, bracket);
            IReadOnlyList<FoundDefinition> found = marks.Count > 0 ? Marked(passage, bracket, marks) : [.. Unmarked(passage, bracket)];
            if (found.Count == 0 && marks.Count > 0 && LastOfAll(passage, bracket, marks[^1]) is { } all)
                found = [all];
            foreach (var definition in found)
                yield return definition;
        }
    }

    /// <summary>After much else in its bracket: <c>(such notice, “Non-Renewal”, and the Initial Term with any extension, collectively, the “Employment Term”)</c>.</summary>
    private static FoundDefinition? LastOfAll(Passage passage, Bracket bracket, Quotation last) =>
        Ends(passage, bracket, last) && Together().Match(passage.Text, bracket.Open + 1, last.Open - bracket.Open - 1) is { Success: true } together && TermText.Of(passage, last.Open + 1, last.Close) is { } term && IsTerm(passage, term, ConnectorKind.EachAndTogether)
            ? new(term, (Math.Max(bracket.Open + 1, passage.Text.LastIndexOfAny(['”', '"'], together.Index, together.Index - bracket.Open) + 1), together.Index), DefinitionPattern.Article)
            : null;

    [GeneratedRegex(@", (?:collectively|together),? (?:the )?\z")]
    private static partial Regex Together();

    private static List<FoundDefinition> Marked(Passage passage, Bracket bracket, IReadOnlyList<Quotation> marks)
    {
        if (Respectively().IsMatch(passage.Text.AsSpan(bracket.Open + 1, marks[0].Open - bracket.Open - 1)))
            return EachItsOwn(passage, bracket, marks);
        var found = new List<FoundDefinition>();
        var first = AfterCite().Match(passage.Text, bracket.Open, marks[0].Open - bracket.Open) is { Success: true } ? ConnectorKind.Plain : Connector.Of(passage, bracket.Open + 1, marks[0].Open);
        var named = first == ConnectorKind.None && marks.Count == 1 && AfterWords().IsMatch(passage.Text.AsSpan(bracket.Open, marks[0].Open - bracket.Open));
        if (named)
            first = ConnectorKind.Plain;
        if (first is ConnectorKind.None or ConnectorKind.AmendedBy or ConnectorKind.Or or ConnectorKind.Second || !Ends(passage, bracket, marks[^1]))
            return found;

        if (first == ConnectorKind.Plain && bracket.Open + 1 == marks[0].Open && AfterReference().IsMatch(passage.Text.AsSpan(Math.Max(0, bracket.Open - 40), Math.Min(40, bracket.Open))))
            return found;

        var phrase = named ? MeaningPhrase.Before(passage, passage.Text.LastIndexOf(',', marks[0].Open)) : Phrase(passage, bracket, first);
        // What the bracket at the head of a paragraph defines stands before it, in another one.
        if (passage.Text.AsSpan(0, bracket.Open).IsWhiteSpace() && (first is not ConnectorKind.Plain || named || bracket.Open + 1 < marks[0].Open))
            phrase = (bracket.Open, bracket.Open, true);
        else if (phrase.Start >= phrase.End)
            return found;

        var aliases = new List<TermText>();
        for (var i = 0; i < marks.Count; i++)
        {
            // (“we”, “us” or “Meridian”)
            var word = passage.Text.AsSpan(marks[i].Open + 1, marks[i].Close - marks[i].Open - 1).Trim(" ,.");
            if (marks.Count > 1 && Pronouns.Contains(word) && (found.Count == 0 || char.IsLower(word[0])))
                continue;
            if (TermText.Of(passage, marks[i].Open + 1, marks[i].Close) is not { } term || !IsTerm(passage, term, first))
                return found;
            if (found.Count == 0)
            {
                found.Add(new(term, (phrase.Start, phrase.End), PatternOf(passage, first, term, marks[0]), aliases, Language: LanguageOf(passage, first, marks[0]), Uncertain: phrase.Uncertain));
                continue;
            }

            var connector = Connector.Of(passage, marks[i - 1].Close + 1, marks[i].Open);
            switch (connector)
            {
                case ConnectorKind.None:
                    return [];
                case ConnectorKind.TogetherWith:
                    found.Add(new(term, (phrase.Start, phrase.End), DefinitionPattern.TogetherWith, MeaningText: WithCompany(passage, phrase, marks[i - 1].Close + 1, marks[i].Open)));
                    break;
                case ConnectorKind.EachAndTogether when !IsOtherNumber(passage, found[0].Term, term):
                    // Of the last of several: Diallo (“Diallo”) and Moussa (“Moussa”, and together the “Officers”).
                    found.Add(new(term, (passage.Sentences.At(bracket.Open).Start, phrase.End), DefinitionPattern.Article));
                    break;
                case ConnectorKind.AmendedBy or ConnectorKind.Second:
                    found.Add(new(term, (phrase.Start, phrase.End), DefinitionPattern.Article, MeaningText: "", Uncertain: true));
                    break;
                default:
                    // Only the first concept's names are told apart from those of a wider one.
                    aliases.Add(term);
                    found[0] = found[0] with { Pattern = PatternWith(found[0].Pattern, connector, first) };
                    break;
            }
        }

        return found;
    }

    /// <summary>
    /// Several things, and a term for each: <c>a concession for a dam (respectively, the “Concession” and the “Dam”)</c>. What the first ones name, nobody can tell from the sentence's look.
    /// </summary>
    private static List<FoundDefinition> EachItsOwn(Passage passage, Bracket bracket, IReadOnlyList<Quotation> marks)
    {
        var phrase = MeaningPhrase.Before(passage, bracket.Open);
        var terms = marks.Select(mark => TermText.Of(passage, mark.Open + 1, mark.Close)).OfType<TermText>().ToList();
        var apart = Enumerable.Range(1, marks.Count - 1).All(at => Connector.Of(passage, marks[at - 1].Close + 1, marks[at].Open) is ConnectorKind.Second or ConnectorKind.Or or ConnectorKind.FrenchArticle);
        if (phrase.Start >= phrase.End || terms.Count < Math.Max(2, marks.Count) || !apart || !Ends(passage, bracket, marks[^1]) || !terms.TrueForAll(term => TermText.IsTitle(passage.Text[term.Start..term.End])))
            return [];
        var french = passage.Text[marks[0].Open] == '«';
        return [.. terms.Select((term, at) => new FoundDefinition(
            term, (phrase.Start, phrase.End), french ? DefinitionPattern.CiApres : DefinitionPattern.Article, Language: french ? "fr" : null, MeaningText: at < terms.Count - 1 ? "" : null))];
    }

    [GeneratedRegex(@"\A(?:(?:hereinafter|ci-après),? )?(?:respectively,? (?:the |an? )?|respectivement,? (?:le |la |les |l')?)\z")]
    private static partial Regex Respectively();

    /// <summary>The paper's number before the term: <c>(Doc. 13; the “Order”)</c>.</summary>
    [GeneratedRegex(@"\A[(\[](?:Ex|Exh|Exhibit|Doc|Dkt|ECF|Tab|Annex|NYSCEF)\b[^“”""()]{0,40}[;,] (?:the )\z")]
    private static partial Regex AfterCite();

    /// <summary>The bracket says what it defines: <c>(such later date as the parties agree upon, the “Conversion Date”)</c>.</summary>
    [GeneratedRegex(@"\A\((?!(?:see|cf\.|quoting|citing|as|or|and|collectively|together|the|including|each)\b)\p{L}[^“”""()]{12,}, (?:the|an?|each an?) \z", RegexOptions.IgnoreCase)]
    private static partial Regex AfterWords();

    /// <summary>In <c>Rule 13(c) (“Expert Disclosure”)</c> the bracket has the caption of what is referred to.</summary>
    [GeneratedRegex(@"\b(?:Sections?|Rules?|Articles?|Clauses?|Paragraphs?|Part|Chapter|Items?) #?[0-9.]+(?:\([a-z0-9]{1,4}\))* ?$")]
    private static partial Regex AfterReference();

    /// <summary>Of several that are each defined themselves, the sentence up to the bracket: <c>Diallo (“Diallo”) and Moussa (“Moussa”) (together, the “Officers”)</c>.</summary>
    private static (int Start, int End, bool Uncertain) Phrase(Passage passage, Bracket bracket, ConnectorKind first)
    {
        var phrase = MeaningPhrase.Before(passage, bracket.Open);
        return phrase.Start >= phrase.End && first is ConnectorKind.EachAndTogether or ConnectorKind.TogetherWith
            ? (passage.Sentences.At(bracket.Open).Start, phrase.End, false)
            : phrase;
    }

    private static bool IsOtherNumber(Passage passage, TermText one, TermText other)
    {
        var (name, next) = (passage.Text[one.Start..one.End], passage.Text[other.Start..other.End]);
        return Inflection.OtherNumbers(name, "en").Concat(Inflection.OtherNumbers(name, "fr")).Contains(next, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<FoundDefinition> Unmarked(Passage passage, Bracket bracket)
    {
        if (Hereinafter(passage, bracket) is { } named)
            yield return named;
        else if (Together(passage, bracket) is { } together)
            yield return together;
        else if (Acronyms.Read(passage, bracket) is { } acronym)
            yield return acronym;
    }

    /// <summary><c>(collectively, Defendants)</c>, which some courts write without marks.</summary>
    private static FoundDefinition? Together(Passage passage, Bracket bracket)
    {
        var match = Collectively().Match(passage.Text, bracket.Open, bracket.Close + 1 - bracket.Open);
        if (!match.Success || TermText.Of(passage, match.Groups["term"].Index, bracket.Close) is not { } term)
            return null;
        var phrase = MeaningPhrase.Before(passage, bracket.Open);
        return phrase.Start < phrase.End ? new(term, (phrase.Start, phrase.End), DefinitionPattern.EachAndTogether) : null;
    }

    [GeneratedRegex(@"\A\((?:collectively|together|jointly),? (?:the )?(?<term>\p{Lu}[\p{L}\-]+(?: \p{Lu}[\p{L}\-]+){0,3})\)\z")]
    private static partial Regex Collectively();

    /// <summary><c>[hereinafter MU]</c>, <c>(ci-après le Niger)</c>.</summary>
    private static FoundDefinition? Hereinafter(Passage passage, Bracket bracket)
    {
        var first = passage.WordFrom(bracket.Open);
        var word = first;
        while (word < passage.Words.Length && passage.Words[word].End <= bracket.Close && char.IsLower(passage.Text[passage.Words[word].Start]))
            word++;
        if (word == first || word >= passage.Words.Length || passage.Words[word].Start >= bracket.Close)
            return null;
        var kind = Connector.Of(passage, bracket.Open + 1, passage.Words[word].Start);
        if (kind is not (ConnectorKind.Hereinafter or ConnectorKind.CiApres) ||
            TermText.Of(passage, passage.Words[word].Start, bracket.Close) is not { } term)
            return null;
        var phrase = MeaningPhrase.Before(passage, bracket.Open);
        return phrase.Start >= phrase.End
            ? null
            : new(term, (phrase.Start, phrase.End), kind == ConnectorKind.CiApres ? DefinitionPattern.CiApres : DefinitionPattern.Hereinafter, Uncertain: phrase.Uncertain);
    }

    private static readonly string[] Afterthoughts = ["as further defined", "as defined", "for such", "for each", "respectively", "as applicable", "as the case may be", "as appropriate"];

    /// <summary>Where it stands in the record: <c>(le « Contrat », pièce C-1)</c>, <c>(the “Order”, ECF No. 12)</c>.</summary>
    [GeneratedRegex(@"\A[,;]? (?:(?:see|voir|attached as|produced as) )?(?:(?:pièces?|annexes?|exhibits?|exs?|exh|tab|ecf|dkt|d\.?i|docket|doc|r|ja|a)\b[^“”""«»()]{1,60}|[A-Z]{1,5}-?\d[^“”""«»()]{0,40})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CiteBehind();

    /// <summary>Nothing but punctuation, a bracket of its own, an afterthought or a cite of the record follows the last term.</summary>
    private static bool Ends(Passage passage, Bracket bracket, Quotation last)
    {
        if (last.Close >= bracket.Close)
            return true;
        var after = passage.Text.AsSpan(last.Close + 1, bracket.Close - last.Close - 1).TrimStart(" ,");
        foreach (var words in Afterthoughts)
        {
            if (after.StartsWith(words, StringComparison.Ordinal))
                return true;
        }

        if (CiteBehind().IsMatch(passage.Text.AsSpan(last.Close + 1, bracket.Close - last.Close - 1)))
            return true;
        for (var i = last.Close + 1; i < bracket.Close; i++)
        {
            if (passage.Text[i] is '(' or '[')
                i = Array.Find(passage.Brackets, inner => inner.Open == i).Close;
            else if (passage.Text[i] is not (' ' or '.' or ',' or ';'))
                return false;
        }

        return true;
    }

    private static bool IsTerm(Passage passage, TermText term, ConnectorKind connector)
    {
        var text = passage.Text[term.Start..term.End];
        if (connector is ConnectorKind.Hereinafter or ConnectorKind.CiApres)
            return true;
        if (passage.Citations.Touches(term.Start, term.End) || !TermText.OpensHigh(text))
            return false;
        return TermText.IsTitle(text) || term.HasArticle || passage.Text.AsSpan(0, term.Start).TrimEnd().EndsWith("«") || connector is not ConnectorKind.Plain ||
            passage.Text.AsSpan(0, term.Start).TrimEnd("“\"«‘ ").EndsWith("the");
    }

    private static DefinitionPattern PatternOf(Passage passage, ConnectorKind connector, TermText term, Quotation mark) => connector switch
    {
        ConnectorKind.Hereinafter => DefinitionPattern.Hereinafter,
        ConnectorKind.CiApres or ConnectorKind.FrenchArticle => DefinitionPattern.CiApres,
        _ when passage.Text[mark.Open] == '«' => DefinitionPattern.CiApres,
        ConnectorKind.EachAndTogether or ConnectorKind.TogetherWith => DefinitionPattern.Article,
        _ => term.HasArticle || char.IsLetter(LastBefore(passage.Text, mark.Open)) ? DefinitionPattern.Article : DefinitionPattern.Bare,
    };

    private static DefinitionPattern PatternWith(DefinitionPattern pattern, ConnectorKind connector, ConnectorKind first) => (pattern, connector) switch
    {
        (DefinitionPattern.Hereinafter or DefinitionPattern.CiApres, _) => pattern,
        (_, ConnectorKind.EachAndTogether) => DefinitionPattern.EachAndTogether,
        _ => first == ConnectorKind.EachAndTogether ? DefinitionPattern.EachAndTogether : DefinitionPattern.Alternatives,
    };

    private static string? LanguageOf(Passage passage, ConnectorKind connector, Quotation mark) =>
        connector is ConnectorKind.CiApres or ConnectorKind.FrenchArticle || passage.Text[mark.Open] == '«' ? "fr" : null;

    private static char LastBefore(string text, int index)
    {
        while (index > 0 && text[index - 1] == ' ')
            index--;
        return index > 0 ? text[index - 1] : '(';
    }

    /// <summary>The first meaning with what the wider term adds: <c>the 2012 text</c> + <c>with its annexes</c>.</summary>
    private static string WithCompany(Passage passage, (int Start, int End, bool Uncertain) phrase, int start, int end)
    {
        var with = passage.Text.IndexOf("with", start, end - start, StringComparison.Ordinal);
        var company = passage.Written(with, end).Trim();
        var article = company.LastIndexOf(' ');
        return passage.Written(phrase.Start, phrase.End) + " " + company[..article].TrimEnd(' ', ',');
    }

    /// <summary>After a case's name a parenthesis gives its short form for citing, which is no term of the brief; <c>(the “First Action”)</c> is one.</summary>
    private static bool IsCaseName(Passage passage, Bracket bracket)
    {
        var open = bracket.Open;
        if (passage.Text.AsSpan(open + 1).StartsWith("the ", StringComparison.Ordinal))
            return false;
        var start = Math.Max(passage.Sentences.At(open).Start, open - 120);
        var before = passage.Text.AsSpan(start, open - start);
        return before.Contains(" v. ", StringComparison.Ordinal) || before.Contains(" vs. ", StringComparison.Ordinal) || before.StartsWith("In re ", StringComparison.Ordinal);
    }
}
