using NigerBrief.Drafting;
using NigerBrief.Matters.Index.Queries;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>A page with its words and every place on it where a term of the query stands, in reading order.</summary>
public sealed record MatchedPage(Page Page, List<SearchWord> Words, List<SearchMatch> Matches)
{
    public static MatchedPage Of(Page page, SearchQuery query)
    {
        var words = SearchWords.Read(page.Text);
        return new(page, words, SearchMatch.Find(query, page, words));
    }
}
