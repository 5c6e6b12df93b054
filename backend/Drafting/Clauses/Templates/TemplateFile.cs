using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>A clause's Word file: a table of two columns that describes it, and its text with content controls for slots.</summary>
/// <param name="Head">What the table says, as the head of a Markdown clause would say it.</param>
/// <param name="Text">Plain text of the file, to be looked through for braces.</param>
internal sealed partial record TemplateFile(string Head, IReadOnlyList<Slot> Slots, ClauseTemplate Template, string Text, IReadOnlyList<Sentence> Problems)
{
    private static readonly string[] Several = ["forums"];

    /// <exception cref="RefusedException">It cannot be read, or has what a block cannot carry.</exception>
    public static TemplateFile Read(byte[] docx)
    {
        var parts = TemplateParts.Of(docx);
        if ((TemplateContent.Lost(parts.Body) ?? (parts.Notes is null ? null : TemplateContent.Lost(parts.Notes))) is { } lost)
            throw new RefusedException(lost);
        TemplateContent.Tidy(parts.Body);
        if (parts.Notes is not null)
            TemplateContent.Tidy(parts.Notes);
        var blocks = parts.Body.Elements().ToList();
        var table = blocks.FindIndex(block => block.Is("tbl"));
        if (table < 0 || blocks.Take(table).Any(block => block.Value.Trim().Length > 0))
            throw new RefusedException(new(
                "This Word file does not begin with its description: a table with the keys on the left (id, title, topic, version, status …) and what they say on the right. Add it, so that the clause can be offered.",
                "Ce fichier Word ne commence pas par sa description : un tableau avec les clés à gauche (id, title, topic, version, status …) et ce qu’elles disent à droite. Ajoutez-le, pour que la clause puisse être proposée."));
        var body = blocks.Skip(table + 1).Where(block => !block.Is("sectPr")).ToList();
        // Word puts a paragraph after every table, which is no part of the text.
        if (body is [var first, _, ..] && first.Is("p") && first.Value.Length == 0 && !first.Descendants(W.Main + "r").Any())
            body.RemoveAt(0);
        var notes = parts.Notes?.Elements(W.Main + "footnote")
            .Where(note => (string?)note.Attribute(W.Main + "id") is not null && note.Attribute(W.Main + "type") is null)
            .DistinctBy(note => (string)note.Attribute(W.Main + "id")!)
            .ToDictionary(note => (string)note.Attribute(W.Main + "id")!, note => (IReadOnlyList<XElement>)[.. note.Elements()], StringComparer.Ordinal) ?? [];
        var everything = body.Concat(notes.Values.SelectMany(note => note)).ToList();
        var controls = everything.DescendantsAndSelf().Where(element => element.Is("sdt")).Select(TemplateControl.Of).ToList();
        var slots = controls.Select(control => control.Slot).OfType<Slot>().GroupBy(slot => slot.Name, StringComparer.Ordinal)
            // A question that a slot puts too is that slot's.
            .Select(same => same.FirstOrDefault(slot => slot.Type != SlotType.YesNo) ?? same.First()).ToList();
        return new(
            HeadOf(blocks[table]),
            slots,
            new(body, new(parts.Styles), new(parts.Numbering), notes),
            string.Join('\n', everything.DescendantsAndSelf().Where(element => element.Is("p")).Select(TextOf)),
            [.. controls.Where(control => control is { Slot: null, Condition: null }).Select(WhatIsWrong).Distinct()]);
    }

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W.Main + "t").Select(text => text.Value));

    private static Sentence WhatIsWrong(TemplateControl control) => control.Tag.Length == 0
        ? new(
            "A content control of the text has no tag. Give it the name of what it asks for as its tag, and the question as its title, or take it out.",
            "Un contrôle de contenu du texte n’a pas de balise. Donnez-lui pour balise le nom de ce qu’il demande, et la question pour titre, ou enlevez-le.")
        : new(
            $"The tag “{control.Tag}” of a content control is not a name. Write it in small letters, digits and hyphens, with its type before it if needed (fact:withdrawal), or “if name” around a passage.",
            $"La balise « {control.Tag} » d’un contrôle de contenu n’est pas un nom. Écrivez-la en minuscules, chiffres et traits d’union, précédée s’il le faut de son type (fact:withdrawal), ou « if name » autour d’un passage.");

    private static string HeadOf(XElement table)
    {
        var lines = new List<string>();
        foreach (var row in table.Elements(W.Main + "tr"))
        {
            if (row.Elements(W.Main + "tc").Select(cell => string.Join(' ', cell.Descendants(W.Main + "p").Select(TextOf)).Trim()).ToList() is not [var key, var value, ..] || key.Length == 0 || value.Length == 0)
                continue;
            if (!KeyShape().IsMatch(key))
                throw new RefusedException(new(
                    $"“{key}” in the table at the head of this Word file is not a key. Use id, title, topic, version, status, approved-by, approved-on, expires, forums, language, change-note.",
                    $"« {key} », dans le tableau en tête de ce fichier Word, n’est pas une clé. Employez id, title, topic, version, status, approved-by, approved-on, expires, forums, language, change-note."));
            lines.Add(Several.Contains(key) ? $"{key}: [{string.Join(", ", value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Quoted))}]" : $"{key}: {Quoted(value)}");
        }
        return string.Join('\n', lines) + "\n";
    }

    private static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[a-z][a-z-]{0,30}$", RegexOptions.NonBacktracking)]
    private static partial Regex KeyShape();
}
