using System.Text;

namespace NigerBrief.Drafting.Terms;

/// <summary>Terms of a brief as a file that a spreadsheet opens and <see cref="TermsFile"/> reads.</summary>
public static class TermsCsv
{
    private const string Header = "term,meaning,aliases_allowed,forbidden_variants,language_variant,source,define,case,note";

    /// <param name="note">Stands in each row's note, such as who proposes it.</param>
    public static string Write(IEnumerable<BriefTerm> terms, string note = "")
    {
        var text = new StringBuilder(Header).Append("\r\n");
        foreach (var term in terms)
            text.AppendJoin(',', new[] { term.Name, term.Meaning, string.Join('|', term.Aliases), "", "", "", "yes", "strict", note }.Select(Cell)).Append("\r\n");
        return text.ToString();
    }

    /// <summary>What a spreadsheet would take for a formula gets an apostrophe, which <see cref="TermsFile"/> takes away again.</summary>
    private static string Cell(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\v', ' ').Replace('\t', ' ');
        return $"\"{(TermsFile.IsFormula(line) ? "'" : "")}{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
