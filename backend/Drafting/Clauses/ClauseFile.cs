using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Drafting.Clauses.Templates;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NigerBrief.Drafting.Clauses;

/// <summary>A clause's file: YAML front matter between two lines of three dashes, and a body in Markdown.</summary>
public static partial class ClauseFile
{
    /// <returns>No clause when the file has problems; each problem is one sentence for the keeper of the matter.</returns>
    public static (Clause? Clause, IReadOnlyList<Sentence> Problems) Parse(string fileName, string text)
    {
        var match = FrontMatter().Match(text.ReplaceLineEndings("\n").TrimStart('\uFEFF'));
        if (!match.Success)
            return (null, [new(
                $"“{fileName}” does not begin with its description between two lines of “---”. Add it, so that the clause can be offered.",
                $"« {fileName} » ne commence pas par sa description entre deux lignes « --- ». Ajoutez-la, pour que la clause puisse être proposée.")]);
        return Parse(fileName, match.Groups["yaml"].Value, match.Groups["body"].Value, null);
    }

    /// <param name="docx">A Word file, described by the table at its head.</param>
    /// <returns>As <see cref="Parse(string, string)"/>.</returns>
    public static (Clause? Clause, IReadOnlyList<Sentence> Problems) Parse(string fileName, byte[] docx)
    {
        try
        {
            var file = TemplateFile.Read(docx);
            return file.Problems.Count > 0 ? (null, file.Problems) : Parse(fileName, file.Head, file.Text, file);
        }
        catch (RefusedException refused)
        {
            return (null, [refused.Sentence]);
        }
    }

    private static (Clause? Clause, IReadOnlyList<Sentence> Problems) Parse(string fileName, string head, string body, TemplateFile? template)
    {
        FrontMatterFile? read;
        try
        {
            read = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<FrontMatterFile?>(head);
        }
        // YamlDotNet gives up on some unclosed brackets with other exceptions than its own.
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            var place = template is null && wrong is YamlException { Start.Line: > 0 and var line } ? new Sentence($" at line {line + 1}", $" à la ligne {line + 1}") : new("", "");
            return (null, [new(
                $"The description at the head of “{fileName}” cannot be read{place.English}. Check its keys, the spaces before them, and that every bracket is closed.",
                $"La description en tête de « {fileName} » ne peut pas être lue{place.French}. Vérifiez ses clés, les espaces qui les précèdent, et que chaque crochet est fermé.")]);
        }
        var problems = new List<Sentence>();
        var clause = Clause(read ?? new(), body, problems);
        if (clause is not null && template is not null)
            clause = clause with { Slots = template.Slots, Template = template.Template };
        if (clause is not null && fileName.Split('@')[0] is var name && Path.GetFileNameWithoutExtension(name) != clause.Id && name != clause.Id)
            problems.Add(new(
                $"The clause in “{fileName}” calls itself “{clause.Id}”. Give the file and the clause the same name.",
                $"La clause dans « {fileName} » se nomme « {clause.Id} ». Donnez le même nom au fichier et à la clause."));
        if (clause is not null && problems.Count == 0)
            problems.AddRange(CannotBeInserted(clause));
        return problems.Count == 0 ? (clause, []) : (null, problems);
    }

    /// <summary>What a lawyer would be told on inserting the clause is told to its keeper first.</summary>
    private static IReadOnlyList<Sentence> CannotBeInserted(Clause clause)
    {
        try
        {
            if (clause.Template is not null && TemplateValidity.Problem(clause) is { } invalid)
                return [invalid];
            return ClauseTexts.Problems(clause) is { Count: > 0 } problems
                ? problems
                : [.. ClauseComposer.Compose(clause, new Dictionary<string, string>(), headingLevel: 0).Wrong
                    .Where(wrong => !clause.Slots.Any(slot => slot.Name == wrong.Slot && slot.NeedsMatter))
                    .Select(wrong => new Sentence(
                        $"The default of “{wrong.Slot}” does not fit. {wrong.Sentence.English}",
                        $"La valeur par défaut de « {wrong.Slot} » ne convient pas. {wrong.Sentence.French}"))];
        }
        catch (RefusedException refused)
        {
            return [refused.Sentence];
        }
    }

    // As people write a type: yes-no.
    internal static SlotType? Type(string name) =>
        Enum.TryParse<SlotType>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var type) && !char.IsDigit(name.TrimStart('-', '+')[0]) ? type : null;

    private static Clause? Clause(FrontMatterFile file, string body, List<Sentence> problems)
    {
        void Require(bool holds, Sentence sentence)
        {
            if (!holds)
                problems.Add(sentence);
        }

        Require(file.Id is not null && IdShape().IsMatch(file.Id), new(
            "“id” must be 1 to 24 small letters, digits or hyphens.",
            "« id » doit compter de 1 à 24 minuscules, chiffres ou traits d’union."));
        Require(!string.IsNullOrWhiteSpace(file.Title), new("“title” is missing.", "« title » manque."));
        Require(!string.IsNullOrWhiteSpace(file.Topic), new("“topic” is missing.", "« topic » manque."));
        Require(file.Version >= 1, new("“version” must be a whole number from 1.", "« version » doit être un nombre entier à partir de 1."));
        Require(Enum.TryParse<ClauseStatus>(file.Status, ignoreCase: true, out var status) && !char.IsDigit(file.Status![0]), new(
            "“status” must be draft, approved or withdrawn.",
            "« status » doit être draft, approved ou withdrawn."));
        var approvedOn = Date(file.ApprovedOn, "approved-on", problems);
        var expires = Date(file.Expires, "expires", problems);
        Require(status != ClauseStatus.Approved || (approvedOn is not null && !string.IsNullOrWhiteSpace(file.ApprovedBy)), new(
            "An approved clause needs “approved-by” and “approved-on”.",
            "Il faut à une clause approuvée « approved-by » et « approved-on »."));
        Require(LanguageShape().IsMatch(file.Language ?? ""), new(
            "“language” must be two small letters, such as en or fr.",
            "« language » doit être de deux minuscules, comme en ou fr."));
        Require(file.Punctuation is "smart" or "as-typed", new("“punctuation” must be smart or as-typed.", "« punctuation » doit être smart ou as-typed."));
        Require(!Blank(file.Forums), new(
            "“forums” has an entry that names no forum. Fill it, or take it out.",
            "« forums » a une entrée qui ne nomme aucune juridiction. Remplissez-la, ou enlevez-la."));
        var slots = new List<Slot>();
        foreach (var slot in file.Slots?.Select(slot => slot ?? new()) ?? [])
        {
            Require(slot.Name is not null && SlotShape().IsMatch(slot.Name), new(
                "Every slot needs a “name” of small letters, digits and hyphens that begins with a letter.",
                "Il faut à chaque champ un « name » de minuscules, de chiffres et de traits d’union, qui commence par une lettre."));
            Require(!string.IsNullOrWhiteSpace(slot.Label), new(
                $"The slot “{slot.Name}” needs a “label”: the question put to the lawyer.",
                $"Il faut au champ « {slot.Name} » un « label » : la question posée à l’avocat."));
            Require(slots.TrueForAll(other => other.Name != slot.Name), new(
                $"Two slots are called “{slot.Name}”. Give each its own name.",
                $"Deux champs se nomment « {slot.Name} ». Donnez à chacun son propre nom."));
            var type = Type(slot.Type ?? "text");
            Require(type is not null, new(
                $"The slot “{slot.Name}” must be of type text, party, date, number, choice, passage, list, yes-no, fact or term.",
                $"Le champ « {slot.Name} » doit être du type text, party, date, number, choice, passage, list, yes-no, fact ou term."));
            Require(type != SlotType.Choice || (slot.Choices is { Count: > 1 } && !Blank(slot.Choices)), new(
                $"The slot “{slot.Name}” is a choice and needs “choices”: two or more, none of them empty.",
                $"Le champ « {slot.Name} » est un choix et demande des « choices » : deux ou plus, dont aucun n’est vide."));
            Require(type != SlotType.Passage || (slot.Passages is { Count: > 1 } && !Blank(slot.Passages.Values) && !Blank(slot.Passages.Keys)), new(
                $"The slot “{slot.Name}” is a choice of passages and needs “passages”: two or more, each a label and its text.",
                $"Le champ « {slot.Name} » est un choix de passages et demande des « passages » : deux ou plus, chacun un libellé et son texte."));
            slots.Add(new(slot.Name ?? "", slot.Label ?? "", type ?? SlotType.Text, type == SlotType.Passage ? slot.Passages?.Keys.ToList() : slot.Choices, slot.Default)
            {
                Passages = slot.Passages?.ToDictionary(passage => passage.Key, passage => passage.Value ?? "", StringComparer.Ordinal) ?? [],
                Join = slot.Join,
            });
        }
        return problems.Count > 0
            ? null
            : new(file.Id!, file.Title!, file.Topic!, file.Version, status, file.ApprovedBy, approvedOn, expires, file.Forums ?? [], file.Language!, file.ChangeNote, slots, body.Trim('\n') + "\n", file.Punctuation == "smart");
    }

    private static bool Blank(IEnumerable<string?>? entries) => entries?.Any(string.IsNullOrWhiteSpace) == true;

    private static DateOnly? Date(string? text, string key, List<Sentence> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        problems.Add(new($"“{key}” must be a date such as 2026-03-14.", $"« {key} » doit être une date comme 2026-03-14."));
        return null;
    }

    [GeneratedRegex(@"^---[ \t]*\n(?<yaml>.*?\n)---[ \t]*(?:\n(?<body>.*))?$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex FrontMatter();

    [GeneratedRegex("^[a-z0-9-]{1,24}$", RegexOptions.NonBacktracking)]
    private static partial Regex IdShape();

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex SlotShape();

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageShape();

    private sealed class FrontMatterFile
    {
        public string? Id { get; set; }
        public string? Title { get; set; }
        public string? Topic { get; set; }
        public int Version { get; set; }
        public string? Status { get; set; }
        public string? ApprovedBy { get; set; }
        public string? ApprovedOn { get; set; }
        public string? Expires { get; set; }
        public List<string>? Forums { get; set; }
        public string? Language { get; set; } = "en";
        public string? Punctuation { get; set; } = "as-typed";
        public string? ChangeNote { get; set; }
        public List<SlotFile?>? Slots { get; set; }
    }

    private sealed class SlotFile
    {
        public string? Name { get; set; }
        public string? Label { get; set; }
        public string? Type { get; set; }
        public List<string>? Choices { get; set; }
        public Dictionary<string, string?>? Passages { get; set; }
        public string? Join { get; set; }
        public string? Default { get; set; }
    }
}
