using System.Globalization;

namespace NigerBrief.Drafting.Terms;

/// <summary>Reads one row of the terms list by the columns that the header names; says what is wrong, cell by cell.</summary>
internal sealed class TermsRowReader
{
    private static readonly string[] Needed = ["term", "meaning", "source"];
    private static readonly char[] Marks = ['"', '“', '”', '„', '«', '»', '‘'];

    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TermsFileProblem> problems;

    public TermsRowReader(string[] header, List<TermsFileProblem> problems)
    {
        this.problems = problems;
        for (var column = 0; column < header.Length; column++)
        {
            CheckText(1, header[column], header[column]);
            if (header[column].Length > 0 && !columns.TryAdd(header[column], column))
                problems.Add(new(1, header[column], new(
                    $"The column “{header[column]}” stands twice in the header. Remove one of them.",
                    $"La colonne « {header[column]} » figure deux fois dans l’en-tête. Enlevez l’une des deux.")));
        }

        foreach (var name in Needed.Where(name => !columns.ContainsKey(name)))
            problems.Add(new(1, name, new(
                $"The column “{name}” is missing. Add it to the first row.",
                $"La colonne « {name} » manque. Ajoutez-la à la première ligne.")));
    }

    /// <returns>Null when the row cannot be used; the problems then say why.</returns>
    public ApprovedTerm? Read(int row, string[] cells)
    {
        var before = problems.Count;
        foreach (var (name, column) in columns)
            CheckText(row, name, column < cells.Length ? cells[column] : "");
        foreach (var name in Needed.Where(name => Cell(cells, name).Length == 0))
            problems.Add(new(row, name, new(
                $"The {name} is empty. Fill it in or remove the row.",
                $"Dans la colonne {name}, la cellule est vide. Remplissez-la ou enlevez la ligne.")));

        var term = Cell(cells, "term");
        if (term.AsSpan().IndexOfAny(Marks) >= 0)
            problems.Add(new(row, "term", new(
                "This term has quotation marks. Enter it without marks.",
                "Ce terme a des guillemets. Saisissez-le sans guillemets.")));
        else if (Articles.Opens(term))
            problems.Add(new(row, "term", new(
                $"The term “{term}” begins with an article. Enter it without the article.",
                $"Le terme « {term} » commence par un article. Saisissez-le sans l’article.")));

        var read = new ApprovedTerm(
            term,
            Cell(cells, "meaning"),
            Values(cells, "aliases_allowed"),
            [.. Values(cells, "forbidden_variants").Select(value => value.StartsWith('~') ? new ForbiddenVariant(value[1..].Trim(), AnyCase: true) : new ForbiddenVariant(value))],
            ByLanguage(row, cells, "language_variant", "fr:l’Accord").ToDictionary(variants => variants.Key, variants => (IReadOnlyList<string>)[.. variants], StringComparer.Ordinal),
            Cell(cells, "source"),
            YesNo(row, cells, "define"),
            Case(row, cells),
            YesNo(row, cells, "plural"),
            Optional(cells, "scope"),
            Optional(cells, "approved_by"),
            Date(row, cells, "approved_on"),
            Optional(cells, "note"))
        {
            LanguageMeanings = ByLanguage(row, cells, "language_meaning", "fr:l’accord de 2012").ToDictionary(meanings => meanings.Key, meanings => meanings.First(), StringComparer.Ordinal),
        };
        return problems.Count == before ? read : null;
    }

    private string Cell(string[] cells, string name) =>
        columns.TryGetValue(name, out var column) && column < cells.Length ? cells[column] : "";

    private string? Optional(string[] cells, string name) => Cell(cells, name) is { Length: > 0 } text ? text : null;

    private string[] Values(string[] cells, string name) =>
        Cell(cells, name).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private void CheckText(int row, string column, string text)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
            problems.Add(new(row, column, new(
                "The encoding of this file is not UTF-8. Save it again as “CSV UTF-8”.",
                "L’encodage de ce fichier n’est pas UTF-8. Enregistrez-le de nouveau en « CSV UTF-8 ».")));
        else if (text.Any(char.IsControl))
            problems.Add(new(row, column, new(
                $"The cell in “{column}” holds a control character. Type it again.",
                $"La cellule dans « {column} » contient un caractère de commande. Saisissez-la de nouveau.")));
    }

    private ILookup<string, string> ByLanguage(int row, string[] cells, string column, string example)
    {
        var read = new List<(string Code, string Text)>();
        foreach (var value in Values(cells, column))
        {
            var (code, text) = value.Split(':', 2, StringSplitOptions.TrimEntries) is [var left, var right] ? (left.ToLowerInvariant(), right) : ("", value);
            if (!LanguageCodes.Contains(code) || text.Length == 0)
                problems.Add(new(row, column, new(
                    $"“{value}” does not begin with a known language code. Write it like “{example}”.",
                    $"« {value} » ne commence pas par un code de langue connu. Écrivez-le comme « {example} ».")));
            else
                read.Add((code, text));
        }

        return read.ToLookup(value => value.Code, value => value.Text, StringComparer.Ordinal);
    }

    private bool YesNo(int row, string[] cells, string name)
    {
        var text = Cell(cells, name).ToLowerInvariant();
        if (text is not ("" or "yes" or "no"))
            problems.Add(new(row, name, new($"“{text}” in “{name}” is neither yes nor no.", $"« {text} » dans « {name} » n’est ni yes ni no.")));
        return text != "no";
    }

    private LowerCaseRule Case(int row, string[] cells)
    {
        var text = Cell(cells, "case").ToLowerInvariant();
        switch (text)
        {
            case "" or "strict":
                return LowerCaseRule.Strict;
            case "lowercase=flag":
                return LowerCaseRule.Flag;
            case "any":
                return LowerCaseRule.Any;
            default:
                problems.Add(new(row, "case", new(
                    $"“{text}” in “case” is none of strict, lowercase=flag, any.",
                    $"« {text} » dans « case » n’est ni strict, ni lowercase=flag, ni any.")));
                return LowerCaseRule.Strict;
        }
    }

    private DateOnly? Date(int row, string[] cells, string name)
    {
        var text = Cell(cells, name);
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        problems.Add(new(row, name, new(
            $"“{text}” in “{name}” is not a date. Write it like 2024-03-16.",
            $"« {text} » dans « {name} » n’est pas une date. Écrivez-la comme 2024-03-16.")));
        return null;
    }
}
