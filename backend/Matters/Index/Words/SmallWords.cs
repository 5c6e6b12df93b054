using System.Collections.Frozen;

namespace NigerBrief.Matters.Index.Words;

/// <summary>Words too common to demand of a page, in English and French.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "not", "is", "are", "was", "were", "be", "been", "had", "has", "have",
        "did", "do", "does", "it", "its", "that", "this", "these", "those", "there", "how", "what", "when", "where", "which", "who", "why", "as", "than", "their", "they",
        "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "en", "au", "aux", "dans", "par", "pour", "sur", "est", "sont", "ete", "que", "qui", "ce", "cette", "se", "sa", "son", "ses", "il", "elle");

    public static bool Has(string word) => Small.Contains(word);
}
