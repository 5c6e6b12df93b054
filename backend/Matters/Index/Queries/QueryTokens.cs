using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index.Queries;

/// <summary>Cuts what a lawyer typed into terms, operators and fields. Any text can be cut.</summary>
internal sealed partial class QueryTokens
{
    private const int MostTerms = 24;
    private const int UsualDistance = 10;
    private const int WidestDistance = 1000;

    private readonly string typed;
    private readonly List<SearchTerm> terms = [];
    private readonly List<QueryToken> tokens = [];
    private readonly List<string> asWords = [];

    private QueryTokens(string typed) => this.typed = typed;

    public static (IReadOnlyList<SearchTerm> Terms, IReadOnlyList<QueryToken> Tokens, IReadOnlyList<string> AsWords) Of(string typed)
    {
        var cut = new QueryTokens(typed);
        cut.Read();
        return (cut.terms, cut.WithoutSmallWords(), cut.asWords);
    }

    private void Read()
    {
        var at = 0;
        for (var match = Special.Match(typed); match.Success; match = match.NextMatch())
        {
            Words(at, match.Index);
            at = match.Index + match.Length;
            if (match.Groups["operator"] is { Success: true } name)
                Operator(name.Value, match.Groups["distance"]);
            else if (match.Groups["field"] is { Success: true } field)
                Field(field.Value, match.Groups["value"], match);
            else if (match.Groups["phrase"] is { Success: true } phrase)
                Phrase(phrase, open: match.Groups["end"].Length == 0);
            else
                tokens.Add(new(match.Value switch { "(" => TokenKind.Open, ")" => TokenKind.Close, _ => TokenKind.Not }));
        }
        Words(at, typed.Length);
    }

    private void Operator(string name, Group distance) => tokens.Add(name switch
    {
        "AND" or "ET" => new(TokenKind.And),
        "OR" or "OU" => new(TokenKind.Or),
        "NOT" or "SAUF" => new(TokenKind.Not),
        _ => new(TokenKind.Near, Words: distance.Success && int.TryParse(distance.ValueSpan, CultureInfo.InvariantCulture, out var words) ? Math.Clamp(words, 1, WidestDistance)
            : distance.Success ? WidestDistance : UsualDistance),
    });

    private void Field(string name, Group value, Match match)
    {
        if (QueryFields.Read(name, value.Value.Trim('"', '“', '”', '«', '»', ' ', '\u00A0')) is { } node)
        {
            tokens.Add(new(TokenKind.Node, node));
        }
        // At the end of what is typed its value is still to come.
        else if (value.Length > 0 || match.Index + match.Length < typed.Length)
        {
            if (value.Length > 0)
                asWords.Add(match.Value);
            Words(match.Index, match.Index + match.Length);
        }
    }

    /// <param name="open">The last mark may have no partner yet: what follows it is a phrase being typed.</param>
    private void Phrase(Group phrase, bool open)
    {
        if (WordsIn(phrase.Index, phrase.Index + phrase.Length) is { Count: > 0 } words)
            Add(new(words, Prefix: open, Exact: true));
    }

    private void Words(int from, int to)
    {
        var words = WordsIn(from, to);
        var days = WrittenDates.In(typed[from..to]).ToLookup(date => from + date.Start, date => (End: from + date.End, date.Sought));
        for (var at = 0; at < words.Count; at++)
        {
            var first = at;
            if (days[words[at].Start].ToList() is { Count: > 0 } day)
            {
                while (at + 1 < words.Count && words[at + 1].Start < day[0].End)
                    at++;
                Add(new(words[first..(at + 1)], Days: [.. day.SelectMany(each => each.Sought).Distinct(StringComparer.Ordinal)]));
                continue;
            }
            while (at + 1 < words.Count && words[at + 1].Glued)
                at++;
            var end = words[at].End;
            var unfinished = end == typed.Length || typed[end] == '*';
            Add(new(words[first..(at + 1)], unfinished && words[at].Text.Length > 1 && !(first == at && SmallWords.Has(words[at].Text))));
        }
    }

    private List<SearchWord> WordsIn(int from, int to) => [.. SearchWords.Read(typed[from..to]).Select(word => word with { Start = from + word.Start })];

    private void Add(SearchTerm term)
    {
        if (terms.Count(added => !added.Small) >= MostTerms)
            return;
        tokens.Add(new(TokenKind.Node, new Stands(terms.Count)));
        terms.Add(term);
    }

    private IReadOnlyList<QueryToken> WithoutSmallWords() =>
        terms.TrueForAll(term => term.Small) ? tokens : [.. tokens.Where(token => token.Node is not Stands { Term: var term } || !terms[term].Small)];

    /// <summary>A phrase between any two marks; an operator in capitals by itself; a hyphen before a word; a field's name with what follows its colon.</summary>
    [GeneratedRegex(
        """
        ["“”«»„](?<phrase>[^"“”«»„]*)(?<end>["“”«»„]?)
        | (?<![^\s(])(?<operator>AND|ET|OR|OU|NOT|SAUF|NEAR|PRÈS|PRES)(?:/(?<distance>[0-9]+))?(?![^\s()])
        | (?<![^\s(-])(?<field>(?i:witness|t[ée]moin|in|document|dans|exhibit|pi[èe]ce|kind|type|genre|before|avant|after|apr[èe]s|confidential|confidentiel|page))\u00A0?:(?<value>["“«][^"“”«»]*["”»]?|[^\s()"“”«»]*)
        | (?<![^\s(])-(?=[\p{L}\p{N}"“«(])
        | [()]
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Special { get; }
}
