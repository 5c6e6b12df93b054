using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites;

/// <summary>Takes over the cites of a brief that were typed by hand: each becomes live as it stands, without a change to its text.</summary>
public static class CiteAdoption
{
    private static readonly Sentence Nothing = new(
        "No document of the record is cited like this. Put it right, or add the document to the record.",
        "Aucun document du dossier n’est cité ainsi. Corrigez la référence, ou ajoutez le document au dossier.");
    private static readonly Sentence Several = new(
        "More than one document is cited like this. Choose the one that is meant.",
        "Plus d’un document est cité ainsi. Choisissez celui qui est visé.");
    private static readonly Sentence Half = new(
        "This lies partly in a block or a gap. Move it out, or leave it as it is.",
        "Ceci se trouve en partie dans un bloc ou un champ. Sortez-l’en, ou laissez-le tel quel.");

    /// <param name="liveNotes">The host holds content controls in notes; in others a cite there stays plain text.</param>
    public static AdoptedCites Of(Draft draft, MatterView matter, bool liveNotes = false)
    {
        var cites = new BriefCites(draft, matter);
        var found = new List<AdoptableCite>();
        var unsure = new List<(ReadingKey Key, UnsureCite Cite)>();
        foreach (var cite in cites.All.Where(cite => !cite.Live))
        {
            var choices = cite.Typed!.Readings.Select(reading => Adoptable(draft, cite, reading, liveNotes)).ToList();
            if (IsHalfInControl(draft.Paragraphs[cite.Paragraph], cite))
                unsure.Add((cite.Key, new(cite.Place, cite.Text, Half, [])));
            else if (choices.Count > 1)
                unsure.Add((cite.Key, new(cite.Place, cite.Text, Several, choices)));
            else
                found.Add(choices[0]);
        }
        foreach (var (paragraph, start, length) in UnknownCite.In(draft, cites))
        {
            var place = Place.Of(draft, paragraph, start, length);
            unsure.Add((cites.Order.KeyAt(paragraph, start), new(place, place.Expected!, Nothing, [])));
        }
        return new([.. found.SelectMany(cite => cite.Edits)], found, [.. unsure.OrderBy(one => one.Key).Select(one => one.Cite)]);
    }

    private static AdoptableCite Adoptable(Draft draft, BriefCite cite, CiteReading reading, bool liveNotes)
    {
        var tag = CiteTag.Render(reading.Document.Key, reading.Pin)!;
        var stays = draft.Paragraphs[cite.Paragraph].Note is not null && !liveNotes;
        return new(cite.Place, cite.Text, reading.Document.Key, reading.Document.Title, tag, stays,
            stays ? [] : [new TextEdit(cite.Place, [new(cite.Text)], tag, reading.Document.Title)]);
    }

    private static bool IsHalfInControl(DraftParagraph paragraph, BriefCite cite) => (paragraph.Controls ?? []).Any(control =>
        control.Start < cite.End && cite.Start < control.Start + control.Length && !(control.Start <= cite.Start && cite.End <= control.Start + control.Length));
}
