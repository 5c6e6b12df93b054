using System.Buffers;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>A paper that has its terms from another one: it is not asked to define them, and the order in which it does tells little.</summary>
internal static partial class BorrowedTerms
{
    private static readonly SearchValues<string> Hints = SearchValues.Create(["not defined", "not otherwise defined", "without definition"], StringComparison.OrdinalIgnoreCase);

    public static bool AreIn(IEnumerable<Passage> passages) =>
        passages.Any(passage => passage.Kind == PassageKind.Body && passage.Source.Text.AsSpan().ContainsAny(Hints) && FromAnother().IsMatch(passage.Source.Text));

    /// <summary><c>Capitalized terms not otherwise defined herein have the meanings given in the Credit Agreement.</c></summary>
    [GeneratedRegex(@"\b(?:terms?|words?|phrases?|expressions?) (?:[a-z]+ ){0,6}(?:not (?:otherwise )?defined|without definition)\b[^.]{0,80}\b(?:meanings?|as defined)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromAnother();
}
