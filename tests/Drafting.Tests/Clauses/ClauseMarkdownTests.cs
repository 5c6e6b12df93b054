using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Drafting.Tests.Clauses;

public sealed partial class ClauseMarkdownTests
{
    private static readonly Dictionary<string, string> NoValues = [];

    [Theory]
    // Headings
    [InlineData("# One #\n###### Six\n####### seven", "Heading2|One\nHeading7|Six\n####### seven")]
    [InlineData("Over\ntwo lines\n===\nUnder\n---", "Heading2|Over two lines\nHeading3|Under")]
    [InlineData("#\n#no", "Heading2|\n#no")]
    // Breaks
    [InlineData("***\n_ _ _", "(center) * * *\n(center) * * *")]
    [InlineData("soft\nhard  \nhard\\\nend", "soft hard\vhard\vend")]
    // Code
    [InlineData("    a\n\n      b", "HTMLPreformatted|a\nHTMLPreformatted|\nHTMLPreformatted|  b")]
    [InlineData("~~~ text\n*a*\n~~~", "HTMLPreformatted|*a*")]
    [InlineData("`` a`b `` and `\n*c*`", "a`b and  *c*")]
    // HTML, entities, escapes
    [InlineData("<div>\n*a*\n</div>", "<div> [i:a] </div>")]
    [InlineData("<!-- kept --> &lt;b&gt; &#167; &nosuch; \\*a\\*", "<!-- kept --> <b> § &nosuch; *a*")]
    [InlineData("a&#10;b&#13;c", "a b c")]
    // Links and images
    [InlineData("[a](/u \"t\") <https://x.org> <a@x.org>", "a (/u) https://x.org a@x.org")]
    [InlineData("[a][r] [r] [r][]\n\n[r]: /u", "a (/u) r (/u) r (/u)")]
    [InlineData("![a *b*](/p.png) ![c]\n\n[c]: /q", "a [i:b] c")]
    [InlineData("[no] [such](", "[no] [such](")]
    // Emphasis
    [InlineData("*a **b** c* ***d*** snake_case __e__", "[i:a ][bi:b][i: c] [bi:d] snake_case [b:e]")]
    [InlineData("**a", "**a")]
    [InlineData("x^2^ H~2~O ~~gone~~ **b^c^**", "x[sup:2] H[sub:2]O [s:gone] [b:b][bsup:c]")]
    // Lists
    [InlineData("3. a\n4. b\n\n   c\n\n1) d", "3. a\n4. b\n→c\n1) d")]
    [InlineData("- a\n\n- b\n  1. c\n     - d\n+ e", "• a\n• b\n→1. c\n→→• d\n• e")]
    [InlineData("0. a\n\n7) b", "0. a\n7) b")]
    [InlineData("- > a\n  > - b\n-\n- # c", "• \nQuote|→→a\nQuote|→→• b\n• \nHeading2|• c")]
    [InlineData("-     code\n- ```\n  ```\n- end", "HTMLPreformatted|• code\n• \n• end")]
    [InlineData("- - 2. a", "• \n→• \n→→2. a")]
    // Quotations
    [InlineData("> a\n> > b\nlazy\n\nc", "Quote|a\nQuote|→→b lazy\nc")]
    [InlineData("> 1. a\n>\n>    b\n\n- c\n\n  > d", "Quote|→1. a\nQuote|→→b\n• c\nQuote|→→d")]
    // Tables
    [InlineData("|a|b|c|\n|:-|:-:|-:|\n|d|*e*\\|||", "¦(left) [b:a]\n¦(center) [b:b]\n¦(right) [b:c]\n¦(left) d\n¦(center) [i:e]|\n¦(right) \n")]
    [InlineData("- |a|\n  |-|\n  |b|", "• \n¦[b:a]\n¦b\n")]
    [InlineData("|a|\n|-|\n|b|\n\nc", "¦[b:a]\n¦b\nc")]
    [InlineData("|a|\n|-|\n|b|\n\n|c|\n|-|\n|d|", "¦[b:a]\n¦b\n\n¦[b:c]\n¦d\n")]
    // Notes and definitions
    [InlineData("a[^n] b[^n] [^none]\n\n[^n]: c", "a[note] b[note] [^none]")]
    [InlineData("Term\n:   What *it* means\n\n    - more\n\nafter", "[b:Term]\n→What [i:it] means\n→• more\nafter")]
    [InlineData("One\nTwo\n: a\n: b", "[b:One]\n[b:Two]\n→a\n→b")]
    [InlineData("as \"typed\" -- it's...", "as \"typed\" -- it's...")]
    [InlineData("שלום 😀 العقد", "שלום 😀 العقد")]
    public void Each_part_of_Markdown_stands_in_Word(string markdown, string expected)
    {
        using var document = ClauseInWord.Open(ClauseComposer.Compose(ClauseInWord.Clause(markdown), NoValues, headingLevel: 1));
        Assert.Equal(expected.Split('\n'), ClauseInWord.Lines(document, document.MainDocumentPart!.Document!.Body!.GetFirstChild<SdtBlock>()!));
    }

    [Theory]
    [InlineData("[^a]: - x\n    - y", "FootnoteText|•  x|FootnoteText|• y")]
    [InlineData("[^a]:\n    > quoted\n\n    last", "Quote| quoted|FootnoteText|last")]
    [InlineData("[^a]:\n    |x|\n    |-|\n    |y|", "FootnoteText| |¦[b:x]|¦y|FootnoteText|")]
    [InlineData("[^a]: see [^a]", "FootnoteText| see [^a]")]
    public void A_note_has_paragraphs_of_its_own(string note, string expected)
    {
        using var document = ClauseInWord.Open(ClauseComposer.Compose(ClauseInWord.Clause($"- **call[^a]**\n\n{note}"), NoValues, headingLevel: 1));
        var written = document.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Last();
        Assert.Equal(expected, string.Join('|', ClauseInWord.Lines(document, written)));
    }

    [Theory]
    [InlineData("en", "\"It's -- 'so'\" a --- b", "“It’s – ‘so’” a — b")]
    [InlineData("fr", "\"L'accord\"", "«\u00A0L’accord\u00A0»")]
    public void Punctuation_is_printed_as_the_language_does_where_the_clause_asks_for_it(string language, string typed, string printed)
    {
        var composed = ClauseComposer.Compose(ClauseInWord.Clause(typed, language, smart: true), NoValues, headingLevel: 1);
        Assert.Equal(printed, composed.Text);
        Assert.Equal($"<p>{printed}</p>\n", composed.Html);
        Assert.Equal(typed, ClauseComposer.Compose(ClauseInWord.Clause(typed, language), NoValues, headingLevel: 1).Text);
    }

    /// <summary>What Markdig's own HTML shows is the measure of what the text says.</summary>
    [Fact]
    public void No_word_is_lost_or_moved_and_the_structure_stays() =>
        Gen.OneOf(
                "# ", "## ", "> ", "1. ", "7) ", "- ", "\n", "\n\n", "\n\n    ", "\n   ", "*", "**", "_", "~", "^", "~~", "`", "\n```\n", "\n---\n", "\n===\n", "  \n", "\\", "|", "\n: ", "\n\n:   ",
                "\n\n| w | w |\n|:--|--:|\n| w | w |\n\n", "<b>", "&amp;", "![w](/p)", "{{gap}}", "w", "w", "w", " ", "é ", "\t")
            .Array[0, 40]
            .Sample(parts =>
            {
                var count = 0;
                var markdown = string.Concat(parts.Select(part => Letter().Replace(part, _ => $"w{count++}.")));
                var composed = ClauseComposer.Compose(ClauseInWord.Clause(markdown), NoValues, headingLevel: 0);
                using var document = ClauseInWord.Open(composed);
                var body = document.MainDocumentPart!.Document!.Body!.GetFirstChild<SdtBlock>()!;
                var shown = Alt().Replace(composed.Html, "$1");
                Assert.Equal(Words(WebUtility.HtmlDecode(Element().Replace(shown, ""))), Words(composed.Text));
                Assert.Equal(composed.Text, string.Join('\n', body.Descendants<Paragraph>().Select(ClauseInWord.TextOf)));
                Assert.Equal(Regex.Count(shown, "<h[1-6]"), body.Descendants<ParagraphStyleId>().Count(style => style.Val!.Value!.StartsWith("Heading", StringComparison.Ordinal)));
                Assert.Equal(Regex.Count(shown, "<li"), body.Descendants<NumberingProperties>().Count());
                Assert.Equal(Regex.Count(shown, "<[ou]l"), document.MainDocumentPart.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>().Count() ?? 0);
                Assert.Equal(Regex.Count(shown, "<table"), body.Descendants<Table>().Count());
                Assert.Equal(Regex.Count(shown, "<t[hd][ >]"), body.Descendants<TableCell>().Count());
            }, iter: 1000);

    [Fact]
    public void Any_bytes_are_rendered_or_refused() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            foreach (var text in new[] { System.Text.Encoding.UTF8.GetString(bytes), System.Text.Encoding.Latin1.GetString(bytes), System.Text.Encoding.Unicode.GetString(bytes) })
            {
                using var document = ClauseInWord.Open(ClauseComposer.Compose(ClauseInWord.Clause(text, smart: true), NoValues, headingLevel: 0));
            }
        }, iter: 300);

    [Theory]
    [InlineData("[^a] ", 100_000, "\n\n[^a]: ", 1_000_000)]
    [InlineData("", 0, "|", 200)]
    public void What_grows_beyond_measure_is_refused_in_a_sentence(string part, int times, string last, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, times)) + (last == "|" ? $"{Cells("a")}\n{Cells("-")}" : last + new string('x', length));
        var refused = Assert.Throws<RefusedException>(() => ClauseComposer.Compose(ClauseInWord.Clause(text), NoValues, headingLevel: 0));
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);

        string Cells(string cell) => "|" + string.Concat(Enumerable.Repeat(cell + "|", length));
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex("w")]
    private static partial Regex Letter();

    [GeneratedRegex(@"w\d+\.")]
    private static partial Regex Word();

    [GeneratedRegex("<img [^>]*alt=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Alt();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Element();
}
