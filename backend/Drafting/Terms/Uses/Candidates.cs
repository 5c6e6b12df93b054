using System.Text.RegularExpressions;
using NigerBrief.Drafting.Terms.Checks;

namespace NigerBrief.Drafting.Terms;

/// <param name="HasLowerTwin">The brief also writes it in lower case.</param>
internal sealed record Candidate(string Text, IReadOnlyList<Place> Places, bool HasLowerTwin);

/// <summary>Of the capitalised runs of a brief, those that look like terms without being any.</summary>
internal static partial class Candidates
{
    /// <returns>In reading order.</returns>
    public static IReadOnlyList<Candidate> Of(TermsReading reading)
    {
        var seen = new Dictionary<string, (List<Place> Places, bool Pointed)>(StringComparer.Ordinal);
        foreach (var passage in reading.Passages)
        {
            foreach (var run in reading.CandidateRuns[passage.Paragraph])
            {
                var text = passage.Text[run.Start..run.End];
                var entry = seen.GetValueOrDefault(text, ([], false));
                entry.Places.Add(passage.PlaceOf(run.Start, run.End));
                seen[text] = (entry.Places, entry.Pointed || run.Pointed);
            }
        }

        var meant = Meant(reading);
        var possible = seen.Where(entry => entry.Value.Pointed && !IsInTitle(entry.Key, reading.Matter, meant)).ToList();
        var twins = new LowerTwins(reading, possible.Select(entry => entry.Key));
        var names = reading.Definitions.SelectMany(definition => definition.Names).ToList();
        // A defined term in another spelling, or with its words in another order.
        var defined = names.SelectMany(name => (string[])[Sorted(name), SpellingVariant.Key(name)]).ToHashSet(StringComparer.Ordinal);
        // “Party A” and “Party B” are the Parties.
        var lettered = names.Where(name => name is [.., ' ', >= 'A' and <= 'Z']).Select(name => name[..^2]).ToHashSet(StringComparer.Ordinal);
        return [.. possible
            .Where(entry => LooksMeant(entry.Key, entry.Value.Places.Count, twins.Of(entry.Key), reading.Draft.Language) || defined.Contains(Sorted(entry.Key)) || defined.Contains(SpellingVariant.Key(entry.Key)))
            .Where(entry => !Inflection.OtherNumbers(entry.Key, reading.Draft.Language).Any(lettered.Contains))
            .Where(entry => !entry.Value.Places.Select(place => place.Paragraph).Distinct().Any(paragraph => IsListed(reading.Passages[paragraph].Text, entry.Key)))
            .Select(entry => new Candidate(entry.Key, [.. entry.Value.Places.OrderBy(reading.KeyOf)], twins.Of(entry.Key) > 0))
            .OrderBy(candidate => reading.KeyOf(candidate.Places[0]))];
    }

    /// <summary>
    /// Written both ways, and as a term at least as often as not; or a noun that terms are made of, which in a longer run must come back. Any other capital is likely a name.
    /// </summary>
    private static bool LooksMeant(string text, int places, int inLowerCase, string language)
    {
        var isNoun = TermNouns.Contains(Head(text, language), language);
        if (inLowerCase > 0)
            return places >= inLowerCase && (places > 1 || isNoun);
        return isNoun && (places > 1 || !text.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>The word that says what it is: <c>Termination Date</c>, <c>Date of Termination</c>, <c>Travaux supplémentaires</c>.</summary>
    private static string Head(string text, string language)
    {
        var of = text.IndexOf(" of ", StringComparison.Ordinal);
        var phrase = of > 0 ? text[..of] : text;
        return language == "fr" ? phrase.Split(' ', '-')[0] : phrase.Split(' ', '-')[^1];
    }

    /// <summary><c>Each of the following is an Event of Default</c>: the list says what it is.</summary>
    private static bool IsListed(string text, string term)
    {
        const int Longest = 160;
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            if (Listing().IsMatch(text.AsSpan(Math.Max(0, at - Longest), Math.Min(at, Longest))) || (text.AsSpan(0, at).EndsWith("The ") && IsSaid().IsMatch(text.AsSpan(at + term.Length))))
                return true;
            // “the terms Acquiring Person, Company and Person have the meanings given in the Plan”
            if (text.AsSpan(0, at).LastIndexOf("the terms ") is >= 0 and var terms && Meanings().IsMatch(text.AsSpan(at + term.Length)) && text.AsSpan(terms, at - terms).IndexOf(". ") < 0)
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:[Ee]ach|[Aa]ny|[Oo]ne or more|[Oo]ccurrence|[Ff]ollowing)\b[^.]{0,120}\b(?:is|are|be|constitutes?) (?:an? |each an? |each be an? )?$")]
    private static partial Regex Listing();

    /// <summary><c>The Effective Date of this Agreement is 31 January</c>, <c>The Commitment Fee shall be $500</c></summary>
    [GeneratedRegex(@"^(?: of this \p{Lu}\w+ (?:is|shall be|will be) | (?:is|shall be|will be) (?:\p{Lu}\p{Ll}+ \d|\$|\d))")]
    private static partial Regex IsSaid();

    [GeneratedRegex(@"^[^.;]{0,160}\bhave the (?:same )?(?:respective )?(?:meanings?|definitions?)\b")]
    private static partial Regex Meanings();

    private static string Sorted(string text) => string.Join(' ', text.Split(' ').Order(StringComparer.Ordinal));

    /// <summary>Capitalised words of meanings, the first word of each left out.</summary>
    private static HashSet<string> Meant(TermsReading reading) => reading.Matter.Terms.Select(term => term.Meaning)
        .Concat(reading.Definitions.Select(definition => definition.Meaning))
        .SelectMany(meaning => Word.Of(meaning).Where(word => word.Start > 0 && char.IsUpper(meaning[word.Start])).Select(word => meaning[word.Start..word.End]))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A run out of a document's title names the document, one out of a meaning names what is meant.</summary>
    private static bool IsInTitle(string text, MatterView matter, HashSet<string> meant) => matter.Documents.Values.Any(document => text.Contains(' ', StringComparison.Ordinal)
        ? document.Title.Contains(text, StringComparison.Ordinal) || document.CiteAs.Contains(text, StringComparison.Ordinal)
        : document.Title == text || document.CiteAs == text) ||
        Word.Of(text).All(word => char.IsLower(text[word.Start]) || meant.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.In(text)));
}
