using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index.Queries;

/// <summary>What a page should hold.</summary>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms, SearchNode Root)
{
    /// <summary>The terms that a page is looked at for.</summary>
    public IReadOnlySet<int> Wanted { get; } = Root.Wanted.ToHashSet();

    /// <summary>What an index can answer by itself.</summary>
    public SearchQuery WithoutDistances => this with { Root = Root.WithoutDistances };

    /// <summary>Where each found page must still be read before it counts.</summary>
    public bool HasDistances => Root.WithoutDistances.ToString() != Root.ToString();

    public SearchQuery Within(RecordDocument document) => this with { Root = Root.Within(document) };

    /// <summary>The same with any of the words instead of all; null when there are not several.</summary>
    public SearchQuery? Loosened() =>
        Root is All { Parts: var parts } && parts.Count(part => part is Stands) > 1
            ? this with { Root = All.Of([new Any([.. parts.Where(part => part is Stands)]), .. parts.Where(part => part is not Stands)]) }
            : null;
}

/// <summary>How a typed text was understood.</summary>
/// <param name="AsWords">Parts of it that look like the search language and could only be read as words.</param>
/// <param name="Plain">It names no operator: when no page holds all of the words, some will do.</param>
public sealed record QueryReading(SearchQuery Query, IReadOnlyList<string> AsWords, bool Plain);
