using System.Globalization;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index.Queries;

/// <summary>What is asked of a page. Terms are named by their place in the query's list; as text a node reads like a formula.</summary>
public abstract record SearchNode
{
    public static readonly SearchNode Everything = new All([]);
    public static readonly SearchNode Nothing = new Any([]);

    /// <summary>The same question put to the pages of one document, nothing being left in it that only the document decides.</summary>
    public abstract SearchNode Within(RecordDocument document);

    /// <summary>What an index can answer by itself: at least the pages that hold this, and where distances matter more than these.</summary>
    public abstract SearchNode WithoutDistances { get; }

    /// <summary>The terms that a page is looked at for; not those that it must not hold.</summary>
    public abstract IEnumerable<int> Wanted { get; }
}

/// <summary>A term stands on the page.</summary>
public sealed record Stands(int Term) : SearchNode
{
    public override SearchNode Within(RecordDocument document) => this;

    public override SearchNode WithoutDistances => this;

    public override IEnumerable<int> Wanted => [Term];

    public override string ToString() => Term.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Parts">None: every page.</param>
public sealed record All(IReadOnlyList<SearchNode> Parts) : SearchNode
{
    public override SearchNode Within(RecordDocument document) => Of(Parts.Select(part => part.Within(document)));

    public override SearchNode WithoutDistances => Of(Parts.Select(part => part.WithoutDistances));

    public override IEnumerable<int> Wanted => Parts.SelectMany(part => part.Wanted);

    public static SearchNode Of(IEnumerable<SearchNode> parts)
    {
        SearchNode[] kept = [.. parts.SelectMany(part => part is All all ? all.Parts : [part])];
        return Array.Exists(kept, part => part is Any { Parts.Count: 0 }) ? Nothing : kept.Length == 1 ? kept[0] : new All(kept);
    }

    public override string ToString() => Parts.Count == 0 ? "every" : $"({string.Join(" & ", Parts)})";
}

/// <param name="Parts">None: no page.</param>
public sealed record Any(IReadOnlyList<SearchNode> Parts) : SearchNode
{
    public override SearchNode Within(RecordDocument document) => Of(Parts.Select(part => part.Within(document)));

    public override SearchNode WithoutDistances => Of(Parts.Select(part => part.WithoutDistances));

    public override IEnumerable<int> Wanted => Parts.SelectMany(part => part.Wanted);

    public static SearchNode Of(IEnumerable<SearchNode> parts)
    {
        SearchNode[] kept = [.. parts.SelectMany(part => part is Any any ? any.Parts : [part])];
        return Array.Exists(kept, part => part is All { Parts.Count: 0 }) ? Everything : kept.Length == 1 ? kept[0] : new Any(kept);
    }

    public override string ToString() => Parts.Count == 0 ? "none" : $"({string.Join(" | ", Parts)})";
}

public sealed record Not(SearchNode Part) : SearchNode
{
    public override SearchNode Within(RecordDocument document) => Of(Part.Within(document));

    // Where words stand too far apart, the page is not excluded after all.
    public override SearchNode WithoutDistances => Part.WithoutDistances.Equals(Part) ? this : Everything;

    public override IEnumerable<int> Wanted => [];

    public override string ToString() => $"!{Part}";

    private static SearchNode Of(SearchNode part) => part switch
    {
        All { Parts.Count: 0 } => Nothing,
        Any { Parts.Count: 0 } => Everything,
        _ => new Not(part),
    };
}

/// <summary>Two terms stand near one another, in either order.</summary>
/// <param name="Words">From the last word of the one to the first of the other; 1 when they touch.</param>
public sealed record Near(int First, int Second, int Words) : SearchNode
{
    public override SearchNode Within(RecordDocument document) => this;

    public override SearchNode WithoutDistances => new All([new Stands(First), new Stands(Second)]);

    public override IEnumerable<int> Wanted => [First, Second];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}~{Words}~{Second}");
}

/// <summary>The page bears one of these marks.</summary>
public sealed record Marked(IReadOnlyList<string> Marks) : SearchNode
{
    public override SearchNode Within(RecordDocument document) => this;

    public override SearchNode WithoutDistances => this;

    public override IEnumerable<int> Wanted => [];

    public override string ToString() => $"#{string.Join(',', Marks)}";
}

/// <summary>The page's document is such.</summary>
/// <param name="Asked">As it was typed, which tells two conditions apart.</param>
public sealed record OfDocument(string Asked, Func<RecordDocument, bool> Holds) : SearchNode
{
    public override SearchNode Within(RecordDocument document) => Holds(document) ? Everything : Nothing;

    public override SearchNode WithoutDistances => this;

    public override IEnumerable<int> Wanted => [];

    public override string ToString() => $"[{Asked}]";
}
