using System.Xml.Linq;
using Markdig.Syntax;
using NigerBrief.Drafting.Clauses.Conditions;
using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>The text of a clause that is kept as a Word file.</summary>
public sealed class ClauseTemplate
{
    internal ClauseTemplate(IReadOnlyList<XElement> body, TemplateStyles styles, TemplateNumbering numbering, IReadOnlyDictionary<string, IReadOnlyList<XElement>> notes) =>
        (Body, Styles, Numbering, Notes) = (body, styles, numbering, notes);

    /// <summary>What stands after the table at its head.</summary>
    internal IReadOnlyList<XElement> Body { get; }

    internal TemplateStyles Styles { get; }

    internal TemplateNumbering Numbering { get; }

    /// <summary>Content of the footnotes by id.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<XElement>> Notes { get; }

    /// <param name="filled">What decides which passages stand; null for all.</param>
    internal MarkdownDocument Document(Clause clause, FilledSlots? filled) =>
        new TemplateBuilder(this, filled is null ? null : new ConditionAnswers(clause, filled)).Build();
}
