using System.Globalization;
using System.Text;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// Writes what was typed in Microsoft's query language, which has no sign for escaping. So only letters, digits and what holds
/// words together are kept, and every word is a phrase in quotation marks, where nothing is an operator.
/// </summary>
public static class SearchPhrases
{
    private const int MostWords = 20;
    private const int LongestWord = 60;

    /// <summary>Full-width forms are what normalisation would make plain; it does nothing in a process without culture data.</summary>
    private const char FirstFullWidth = '\uFF01', LastFullWidth = '\uFF5E';

    /// <returns><c>""</c> when there is no word in it.</returns>
    public static string Of(string typed) => string.Join(' ', Words(typed).Take(MostWords).Select(word => $"\"{word}\""));

    private static IEnumerable<string> Words(string typed) => Plain(typed)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim('-', '\'', '.', ',', '/', '&'))
        .Where(word => word.Length > 0)
        .Select(word => word.Length <= LongestWord ? word : word[..LongestWord]);

    private static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var letter in typed.SelectMany(Letters))
            plain.Append(IsOfWord(letter) ? letter : letter is '’' or 'ʼ' ? '\'' : letter == '\u00AD' ? "" : ' ');
        return plain.ToString();
    }

    private static string Letters(char letter) => letter switch
    {
        >= FirstFullWidth and <= LastFullWidth => ((char)(letter - FirstFullWidth + '!')).ToString(),
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        _ => letter.ToString(),
    };

    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '-' or '\'' or '.' or ',' or '/' or '&'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
