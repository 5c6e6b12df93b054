using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>Whether Word would open what comes of a Word file: its properties are taken over as they stand, and a file may have any.</summary>
internal static class TemplateValidity
{
    private static readonly Sentence Wrong = new(
        "The formatting of this Word file cannot be carried into a brief. Clear the formatting of its text, and use styles, lists and tables of Word's own.",
        "La mise en forme de ce fichier Word ne peut pas être reprise dans un mémoire. Effacez la mise en forme de son texte, et employez les styles, listes et tableaux de Word.");

    /// <returns>A sentence; null when all is well.</returns>
    public static Sentence? Problem(Clause clause)
    {
        try
        {
            var block = WordBlock.Of(PreparedClause.Of(clause, values: null), headingLevel: 0);
            using var document = WordprocessingDocument.FromFlatOpcString(block.Package);
            return new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Any() ? Wrong : null;
        }
        catch (System.Xml.XmlException)
        {
            return Wrong;
        }
    }
}
