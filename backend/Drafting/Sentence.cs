namespace NigerBrief.Drafting;

/// <summary>What a person is told, in both languages of the pane; or a part of it. Which of them is shown is the choice of whoever shows it.</summary>
public sealed record Sentence
{
    /// <param name="french">With plain spaces: the marks that stand apart in French are kept from the end of a line here.</param>
    public Sentence(string english, string french) => (English, French) = (english, Spaced(french));

    /// <summary>With “ ” around what is quoted.</summary>
    public string English { get; }

    /// <summary>With « » around what is quoted.</summary>
    public string French { get; }

    /// <summary>The words between the marks of each language.</summary>
    public static Sentence Quoted(string words) => new($"“{words}”", $"« {words} »");

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static Sentence List(IReadOnlyList<Sentence> parts)
    {
        if (parts is [var only])
            return only;
        var first = parts.SkipLast(1).ToList();
        return new(
            $"{string.Join(", ", first.Select(part => part.English))} and {parts[^1].English}",
            $"{string.Join(", ", first.Select(part => part.French))} et {parts[^1].French}");
    }

    /// <summary>One after the other.</summary>
    public static Sentence Join(IReadOnlyCollection<Sentence> sentences) =>
        new(string.Join(' ', sentences.Select(sentence => sentence.English)), string.Join(' ', sentences.Select(sentence => sentence.French)));

    public static Sentence operator +(Sentence first, Sentence second) => Join([first, second]);

    /// <param name="language">Two letters, as of the pane; English for all but <c>fr</c>.</param>
    public string In(string language) => language == "fr" ? French : English;

    private static string Spaced(string french) => french
        .Replace("« ", "«\u00A0", StringComparison.Ordinal).Replace(" »", "\u00A0»", StringComparison.Ordinal)
        .Replace(" :", "\u00A0:", StringComparison.Ordinal).Replace(" ;", "\u00A0;", StringComparison.Ordinal)
        .Replace(" ?", "\u00A0?", StringComparison.Ordinal).Replace(" !", "\u00A0!", StringComparison.Ordinal);
}
