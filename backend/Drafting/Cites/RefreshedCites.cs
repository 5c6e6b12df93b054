using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites;

/// <param name="Edits">What makes every cite read as the forum wants it.</param>
/// <param name="Kept">Cites that are left alone: edited by hand, or ends of a range that would not mean the same any more.</param>
/// <param name="Unmapped">Cites that keep their own numbers, though others were asked for.</param>
/// <param name="Cited">The documents that the brief cites.</param>
/// <param name="Between">Those that it cites without naming them, between the ends of a range.</param>
public sealed record RefreshedCites(
    IReadOnlyList<Edit> Edits, IReadOnlyList<CiteChange> Changes, IReadOnlyList<KeptCite> Kept, IReadOnlyList<UnmappedCite> Unmapped, IReadOnlyCollection<RecordDocument> Cited,
    IReadOnlyCollection<RecordDocument> Between);

/// <param name="Tag">Of the cite; for the mark between two, of the one before it.</param>
/// <param name="Reason">One sentence.</param>
public sealed record CiteChange(Place Place, string Tag, string Before, string After, Sentence Reason);

/// <summary>A cite left as its author wrote it.</summary>
/// <param name="Rendering">What its tag would read as; null when its document is not in the matter.</param>
/// <param name="Restore">Puts the rendering back.</param>
public sealed record KeptCite(Place Place, string Tag, string Text, string? Rendering, Sentence Reason, IReadOnlyList<Edit> Restore);

/// <summary>A cite whose pages could not be told by the numbers that were asked for.</summary>
/// <param name="Problem">Null where the cite's place in a note is the reason.</param>
public sealed record UnmappedCite(Place Place, string Text, MapProblem? Problem, Sentence Reason)
{
    internal static Sentence Told(MapProblem problem) => problem switch
    {
        MapProblem.NotInAppendix => new(
            "A page of this cite is not in the page map, or is not reproduced. It keeps its own number.",
            "Une page de cette référence n’est pas dans la table de concordance, ou n’est pas reproduite. Elle garde son propre numéro."),
        MapProblem.AmbiguousTarget => new(
            "A page of this cite is reproduced more than once. Take one of the two out of the page map.",
            "Une page de cette référence est reproduite plus d’une fois. Enlevez l’une des deux de la table de concordance."),
        _ => new(
            "This number stands on more than one page of the document. Cite the page by its place in the file: pdf p. 9.",
            "Ce numéro figure sur plus d’une page du document. Citez la page par son rang dans le fichier : pdf p. 9."),
    };
}
