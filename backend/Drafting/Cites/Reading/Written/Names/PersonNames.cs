using System.Globalization;

namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>Names of papers that are called by a person or a company: declarations, depositions, witness statements, reports.</summary>
internal static class PersonNames
{
    private static readonly string[] Papers = ["decl", "aff", "dep", "tr", "rep", "ws", "stmt"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static IEnumerable<string> Of(string key, string[] words, RecordDocument document) =>
        [.. Given(key, words, document), .. Numbered(words, document), .. Deposition(words)];

    public static IEnumerable<string> Added(string key, string[] words, RecordDocument document)
    {
        if (words[^1] == "dep")
        {
            yield return $"{key} tr";
            yield return string.Join(' ', words[..^1].Append("tr"));
        }
        if (words[^1] == "rep" && document.Kind is DocumentKind.Report)
            yield return string.Join(' ', words[..^1].Append("expert rep"));
        if (words is ["rep", "of", ..])
            yield return $"expert {key}";
        if (words is [var expert, "rep"] && document.Kind is DocumentKind.Report)
        {
            yield return $"{expert} er";
            if (NameWords.Key(document.Title).Split(' ') is [("opening" or "rebuttal" or "reply" or "supp") and var which, "expert" or "rep", ..])
            {
                yield return $"{expert} {which} rep";
                yield return $"{expert} {which} expert rep";
            }
        }
        if (words is [_, "rebuttal" or "reply", "rep"])
            yield return string.Join(' ', words[..^1]);
    }

    /// <summary><c>Second Diop WS</c> is <c>Diop Second WS</c>, <c>Diop WS2</c>, <c>Diop II</c>.</summary>
    public static IEnumerable<string> Counted(string surname, string sort, int number)
    {
        var (ordinal, roman) = (Ordinals[number - 1], RomanNumeral.Write(number));
        yield return $"{surname} {ordinal} {sort}";
        yield return $"{ordinal} {surname} {sort}";
        yield return $"{surname} {roman}";
        foreach (var figure in new[] { roman, $"{number}" })
        {
            yield return $"{surname} {sort} {figure}";
            yield return $"{sort} {surname} {figure}";
        }
        if (sort == "ws")
            yield return $"{ordinal} {surname} stmt";
        if (sort == "stmt")
        {
            foreach (var form in Counted(surname, "ws", number))
                yield return form;
        }
    }

    // “Moussa Decl.” of Amina Moussa is “A. Moussa Decl.” too.
    private static IEnumerable<string> Given(string key, string[] words, RecordDocument document)
    {
        if (words.Length == 3 && Papers.Contains(words[2]) && words[0] is not ("first" or "second" or "third" or "supp"))
            yield return $"{words[0][0]} {words[1]} {words[2]}";
        var title = NameWords.Key(document.Title).Split(' ');
        if (words.Length == 2 && Papers.Contains(words[1]) && Array.LastIndexOf(title, words[0]) is var at and > 0 && title[at - 1] is { Length: > 1 } given && given != "of")
        {
            foreach (var name in new[] { given, $"{given[0]}" })
            {
                yield return $"{name} {key}";
                yield return $"{words[1]} {name} {words[0]}";
            }
            yield return $"{words[1]} of {given[0]} {words[0]}";
            yield return $"{words[1]} of {words[0]}";
        }
        // “First Day Decl.” of Lou Peralta is “Peralta First Day Decl.” too.
        if (document.Kind is DocumentKind.Declaration && title is [.., "of", _, { Length: > 2 } declarant] && !words.Contains(declarant))
            yield return $"{declarant} {key}";
        if (words is [var witness, "stmt"] && document.Kind is DocumentKind.Declaration)
            yield return $"{witness} ws";
    }

    private static IEnumerable<string> Numbered(string[] words, RecordDocument document) => words switch
    {
        // “Diop WS 2”, “Abdou 1”, “Second Diop WS”, “Diop Second WS”
        [var person, var paper, [>= '1' and <= '4' and var figure]] when Papers.Contains(paper) => Counted(person, paper, figure - '0'),
        [{ Length: > 2 } person, [>= '1' and <= '4' and var figure]] when document.Kind is DocumentKind.Declaration => Counted(person, "ws", figure - '0').Append($"{person} ws"),
        [{ Length: > 2 } person, [>= '1' and <= '4' and var figure]] when document.Kind is DocumentKind.Report => Counted(person, "rep", figure - '0').Append($"{person} rep"),
        [_, _, var paper] when Papers.Contains(paper) && Array.FindIndex(words, Ordinals.Contains) is (0 or 1) and var at => Counted(words[1 - at], paper, Array.IndexOf(Ordinals, words[at]) + 1),
        _ => [],
    };

    private static IEnumerable<string> Deposition(string[] words)
    {
        if (words is ["rule", "30(b)(6)", ..])
            yield return string.Join(' ', words[1..]);
        if (words is [.. { Length: > 0 } company, "30(b)(6)", "dep"])
        {
            yield return $"{string.Join(' ', company)} rule 30(b)(6) dep";
            yield return $"30(b)(6) dep of {string.Join(' ', company)}";
            yield return $"rule 30(b)(6) dep of {string.Join(' ', company)}";
        }
        if (words is [.., "dep", "vol", var volume] && int.TryParse(volume, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            yield return string.Join(' ', words[..^2].Append(volume));
            yield return string.Join(' ', words[..^2].Append(RomanNumeral.Write(number)));
        }
    }
}
