using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index.Queries;

/// <summary>One thing that may stand on a page: a word in any of its forms, words that follow one another, or a day in any notation.</summary>
/// <param name="Words">One word, or several in order. Their places are those in what was typed.</param>
/// <param name="Prefix">The last word may go on: it is still being typed, or ends in <c>*</c>.</param>
/// <param name="Exact">Set in quotation marks: these forms of the words and no other.</param>
/// <param name="Days">Of a day: the marks of the pages that name it.</param>
public sealed record SearchTerm(IReadOnlyList<SearchWord> Words, bool Prefix = false, bool Exact = false, IReadOnlyList<string>? Days = null)
{
    /// <summary>A compound written as one: <c>co-operation</c> also finds <c>cooperation</c>. Null for a single word, a day, or a phrase in marks.</summary>
    public WordForms? Joined { get; } = Exact || Days is not null || Words.Count == 1 ? null : WordForms.Of(string.Concat(Words.Select(word => word.Text)));

    /// <summary>A word by itself, in any form.</summary>
    public SearchWord? Plain => Exact || Days is not null || Words.Count > 1 ? null : Words[0];

    public bool Small => !Prefix && Plain is { } word && SmallWords.Has(word.Text);
}
