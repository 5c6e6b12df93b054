using System.Collections.Frozen;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index.Queries;

/// <summary>What lawyers call the kinds of documents, in English and French, folded.</summary>
internal static class KindNames
{
    private static readonly FrozenDictionary<string, DocumentKind> Kinds = new (DocumentKind Kind, string[] Names)[]
    {
        (DocumentKind.Record, ["record", "dossier"]),
        (DocumentKind.Appendix, ["appendix", "annexe"]),
        (DocumentKind.Pleading, ["pleading", "complaint", "memorial", "memoire", "ecriture"]),
        (DocumentKind.Declaration, ["declaration", "affidavit", "statement", "attestation"]),
        (DocumentKind.Transcript, ["transcript", "deposition", "transcription"]),
        (DocumentKind.Exhibit, ["exhibit", "piece"]),
        (DocumentKind.Brief, ["brief", "conclusions"]),
        (DocumentKind.Agreement, ["agreement", "treaty", "contract", "accord", "traite", "contrat"]),
        (DocumentKind.Hearing, ["hearing", "audience"]),
        (DocumentKind.Letter, ["letter", "correspondence", "lettre", "correspondance", "courrier"]),
        (DocumentKind.Press, ["press", "presse", "article"]),
        (DocumentKind.Report, ["report", "rapport"]),
    }.SelectMany(kind => kind.Names, (kind, name) => (name, kind.Kind)).ToFrozenDictionary(entry => entry.name, entry => entry.Kind);

    public static DocumentKind? Find(string name)
    {
        var folded = LetterFolding.Fold(name);
        return Kinds.TryGetValue(folded, out var kind) || Kinds.TryGetValue(folded.TrimEnd('s'), out kind) ? kind : null;
    }
}
