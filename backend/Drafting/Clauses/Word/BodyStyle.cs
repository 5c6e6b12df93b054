namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>The style in which a brief writes its argument; a block's paragraphs come in it where its own text names no other.</summary>
/// <param name="Name">As the brief's Word shows it: the built-in English name, or a translated one.</param>
public sealed record BodyStyle(string Name)
{
    private static readonly HashSet<string> OtherThanBody = new(StringComparer.OrdinalIgnoreCase)
    {
        "Quote", "Intense Quote", "Block Text", "Caption", "Title", "Subtitle", "List Paragraph",
    };

    private static readonly Dictionary<string, string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Corps de texte"] = "Body Text",
        ["Corps de texte 2"] = "Body Text 2",
        ["Corps de texte 3"] = "Body Text 3",
        ["Retrait corps de texte"] = "Body Text Indent",
        ["Retrait corps de texte 2"] = "Body Text Indent 2",
        ["Retrait corps de texte 3"] = "Body Text Indent 3",
        ["Retrait 1re ligne"] = "Body Text First Indent",
        ["Retrait normal"] = "Normal Indent",
        ["Sans interligne"] = "No Spacing",
        ["Texte brut"] = "Plain Text",
        ["Citation"] = "Quote",
        ["Citation intense"] = "Intense Quote",
        ["Normal centré"] = "Block Text",
        ["Légende"] = "Caption",
        ["Titre"] = "Title",
        ["Sous-titre"] = "Subtitle",
        ["Paragraphe de liste"] = "List Paragraph",
    };

    public static BodyStyle Normal { get; } = new("Normal");

    /// <summary>Word takes styles for the same by the name that the file has, which is English in every language.</summary>
    public string FileName => English.GetValueOrDefault(Name, Name);

    public string Id => string.Concat(FileName.Where(char.IsLetterOrDigit));

    /// <param name="styles">Names, in the order of the text: of the paragraphs before the block that stand in no list and no table and are no headings.</param>
    /// <returns>What most of them have, of two as frequent the nearer one; quotations and titles do not count.</returns>
    public static BodyStyle Of(IEnumerable<string> styles) =>
        styles.Reverse().Select(style => new BodyStyle(style)).Where(style => !OtherThanBody.Contains(style.FileName)).GroupBy(style => style).MaxBy(same => same.Count())
            is { Key: { Id.Length: > 0 } body } ? body : Normal;
}
