using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>Finds what a brief defines.</summary>
public static partial class DefinitionReader
{
    public static IReadOnlyList<Definition> Read(Draft draft) =>
    [
        .. draft.Paragraphs.SelectMany((paragraph, index) => Parenthesis().Matches(paragraph.Text).Select(match => new Definition(
            match.Groups[1].Value,
            paragraph.Text[..match.Index].Trim(),
            Place.Of(draft, index, match.Groups[1].Index, match.Groups[1].Length),
            Place.Of(draft, index, 0, paragraph.Text.Length),
            DefinitionPattern.Article,
            draft.Language,
            []))),
    ];

    [GeneratedRegex("\\((?:the )?[“\"]([^“”\"]{1,64})[”\"]\\)", RegexOptions.NonBacktracking)]
    private static partial Regex Parenthesis();
}
