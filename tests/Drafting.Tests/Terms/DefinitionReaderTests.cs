using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Tests.Terms;

public class DefinitionReaderTests
{
    public static TheoryData<string, string, string, string> Vectors()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Spec.Rows("terms.md", "Definitions").Concat(Spec.Rows("terms.md", "Not a definition").Select(row => (string[])[.. row, "none"])))
            data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Reads_what_the_brief_defines(string vector, string language, string text, string expected)
    {
        var found = DefinitionReader.Read(MiniDraft.Parse(text, language));
        Assert.Equal($"{vector}: {expected}", $"{vector}: {Written(found)}");
    }

    [Fact]
    public void Reads_a_note_where_it_is_called()
    {
        var draft = MiniDraft.Parse("The second order (the “Second Order”)fn{The first order (the “First Order”).} and the third order (the “Third Order”) issued.");
        Assert.Equal(["Second Order", "First Order", "Third Order"], DefinitionReader.Read(draft).Select(definition => definition.Term));
    }

    [Fact]
    public void Places_the_term_inside_its_marks_in_the_text_as_it_stands()
    {
        var draft = MiniDraft.Parse("The[nbsp]  2012 text\u00AD (the “Agree[shy]ment,” as it is).  The 2012 text (the “Agree[shy]ment,”) ended.");
        var place = Assert.Single(DefinitionReader.Read(draft)).Place;
        Assert.Equal("Agree\u00ADment", place.Expected);
        Assert.Equal("Agree\u00ADment", draft.Paragraphs[0].Text.Substring(place.Start, place.Length));
    }

    private static string Written(IReadOnlyList<Definition> found) => found.Count == 0
        ? "none"
        : string.Join("; ", found.Select(definition =>
            string.Join(" = ", definition.Names) +
            (definition.Meaning.Length > 0 ? $" ⇐ {definition.Meaning}" : "") +
            (definition.ByReference is { } target ? $" @ {target}" : "") +
            $" [{definition.Pattern}{(definition.Uncertain ? "?" : "")}]"));
}
