using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>In French, <c>§ 45</c> of a pleading, a statement, a report or an award is its paragraph 45; English calls sections so.</summary>
internal static partial class FrenchSign
{
    public static bool MeansParagraph(RecordDocument document) =>
        document.Kind is not DocumentKind.Agreement && (document.Language == "fr" || Paper().IsMatch(document.CiteAs));

    /// <summary>A pin with the sign that means in English what its own means in the document's language.</summary>
    public static string Read(string pin, RecordDocument document) => MeansParagraph(document) ? pin.Replace('§', '¶') : pin;

    [GeneratedRegex(@"^(?:Requête|Mémoire|Contre-mémoire|Réplique|Duplique|Ordonnance|Exceptions|Observations|Attestation|Rapport (?!of)|Sentence (?!of)|OP )")]
    private static partial Regex Paper();
}
