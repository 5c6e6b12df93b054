using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites;

/// <summary>
/// Renders every live cite of a brief anew, in reading order and from its tag alone, and the plain ones in its notes, where some hosts hold no tags, from
/// what they read as.
/// </summary>
public sealed class CiteRefresh
{
    private static readonly Sentence NewForm = new("The cite now has the form that it needs here.", "La référence a maintenant la forme qu’il lui faut ici.");

    private static readonly Sentence NewName = new("Its document has another name or number in the record now.", "Son document a maintenant un autre nom ou numéro dans le dossier.");
    private static readonly Sentence OtherRange = new(
        "The documents have other numbers now, and between its ends this range would have others than before.",
        "Les documents ont maintenant d’autres numéros, et cette suite en aurait d’autres qu’avant entre ses deux bouts.");
    private static readonly Sentence Twofold = new(
        "The record has been renumbered. In a note nobody can tell whether this cite has the former number or the new one. Change it by hand.",
        "Le dossier a été renuméroté. Dans une note, on ne peut dire si cette référence porte l’ancien numéro ou le nouveau. Changez-la à la main.");

    private readonly Draft draft;
    private readonly MatterView matter;
    private readonly CiteSettings settings;
    private readonly BriefCites cites;
    private readonly CiteWording wording;
    private readonly IReadOnlyList<AlteredRange> otherRanges;
    private readonly List<(CiteChange Change, Edit Edit)> changes = [];
    private readonly List<KeptCite> kept = [];
    private readonly List<UnmappedCite> unmapped = [];

    private CiteRefresh(Draft draft, MatterView matter, CiteSettings settings)
    {
        (this.draft, this.matter, this.settings) = (draft, matter, settings);
        var numbers = new PageNumbers(matter);
        // Those too whose names are only to come into the brief: what is written in a note is read back.
        cites = new(draft, matter, settings.CiteBy == CiteBy.Papers ? numbers.Volumes.Concat(numbers.Papers) : numbers.Volumes);
        CiteChange[] separators = [.. StringSeparators.Repaired(draft, cites)];
        changes.AddRange(separators.Select(change => (change, (Edit)new TextEdit(change.Place, change.After.Length == 0 ? [] : [new(change.After)]))));
        wording = new(cites, numbers, settings, separators);
        otherRanges = [.. CitedRanges.Altered(cites).Where(range => range.First.Live || draft.Paragraphs[range.First.Paragraph].Note is not null)];
    }

    public static RefreshedCites Render(Draft draft, MatterView matter, CiteSettings? settings = null)
    {
        var refresh = new CiteRefresh(draft, matter, settings ?? new());
        refresh.RenderCites();
        return new([.. refresh.changes.Select(change => change.Edit)], [.. refresh.changes.Select(change => change.Change)], refresh.kept, refresh.unmapped, refresh.cites.Documents,
            [.. CitedRanges.Between(refresh.cites).Select(cited => cited.Document).Distinct()]);
    }

    private void RenderCites()
    {
        foreach (var cite in cites.All)
        {
            if (otherRanges.FirstOrDefault(range => range.First == cite || range.Last == cite) is { } range)
            {
                if (cite == range.Last)
                    WriteOut(range);
            }
            else if (cite.Document is null)
            {
                kept.Add(new(cite.Place, cite.Control!.Tag, cite.Text, null, BriefCite.Gone, []));
                wording.Pass(cite, cite.Pin);
            }
            else if (cite.Live)
            {
                RenderLive(cite);
            }
            else
            {
                RenderTyped(cite);
            }
        }
    }

    private void RenderLive(BriefCite cite)
    {
        var naming = wording.NamedIn(cite);
        var ours = naming is not null;
        var written = ours ? null : cites.Forms.Written(cite.Text, cite.Document!);
        // In a form of the author's own, but it says what the tag says.
        ours |= written?.Equals(cite.Pin) == true;
        var adopted = ours ? null : written is { Kind: not PinKind.Whole } ? written : AdoptedPin(cite);
        var pin = adopted ?? cite.Pin;
        var wanted = wording.Next(cite, pin);
        Report(cite, wanted);
        if (CiteReader.Same(cite.Text, wanted.Text) && adopted is null)
            return;
        var tag = Cite.Of(cite.Document!, pin, matter.Profile).Tag;
        var edit = new TextEdit(cite.Place, CiteRuns.Of(wanted.Text, pin, matter.Profile, wanted.Length), tag);
        if (adopted is not null)
            changes.Add((new(cite.Place, tag, cite.Text, wanted.Text, new(
                "The pinpoint typed by hand was taken over.",
                "Le passage saisi à la main a été repris.")), edit));
        else if (ours)
            changes.Add((new(cite.Place, tag, cite.Text, wanted.Text, naming is null || naming == matter ? NewForm : NewName), edit));
        else
            kept.Add(new(cite.Place, cite.Control!.Tag, cite.Text, wanted.Text, new(
                "This cite was edited by hand.",
                "Cette référence a été modifiée à la main."), [edit]));
    }

    // Never of itself: the sentence around it may speak of a range.
    private void WriteOut(AlteredRange range)
    {
        var (first, last) = (range.First, range.Last);
        var between = cites.Between(first, last);
        var parts = new List<TaggedRuns>();
        var readBack = true;
        foreach (var piece in range.Pieces)
        {
            if (parts.Count > 0)
                parts.Add(new([new("; ")]));
            parts.Add(Named(piece[0]));
            if (piece.Count > 1)
                parts.AddRange([new([new(between)]), Named(piece[^1])]);
        }
        var place = Place.Of(draft, first.Paragraph, first.Start, last.End - first.Start);
        var written = string.Concat(parts.Select(part => part.Text()));
        IReadOnlyList<Edit> edits = first.Live
            ?
            [
                new TextEdit(first.Place, parts[0].Runs, parts[0].Tag),
                new WordsEdit(Place.Of(draft, first.Paragraph, first.End, between.Length), parts[1..^1]),
                new TextEdit(last.Place, parts[^1].Runs, parts[^1].Tag),
            ]
            : readBack ? [new TextEdit(place, [.. parts.SelectMany(part => part.Runs)])] : [];
        kept.Add(new(place, parts[0].Tag!, place.Expected!, written, OtherRange, edits));

        TaggedRuns Named(RecordDocument document)
        {
            var cite = first with { DocumentKey = document.Key, Document = document };
            var wanted = wording.Next(cite, Pinpoint.Whole);
            readBack &= wording.Says(wanted.Text, cite);
            return new(CiteRuns.Of(wanted.Text, Pinpoint.Whole, matter.Profile, wanted.Length), Cite.Of(document, Pinpoint.Whole, matter.Profile).Tag);
        }
    }

    // Nothing but its words says what a cite in a note points to, so they are changed only where they still say it afterwards.
    private void RenderTyped(BriefCite cite)
    {
        var typed = cite.Typed!;
        if (draft.Paragraphs[cite.Paragraph].Note is null || typed is { Ours: false, Former: false } || typed.Readings.Count > 1)
        {
            if (typed.Ours && draft.Paragraphs[cite.Paragraph].Note is not null && cites.Former.Count > 0)
                unmapped.Add(new(cite.Place, cite.Text, null, Twofold));
            wording.Pass(cite, cite.Pin);
            return;
        }
        var wanted = wording.Next(cite, cite.Pin);
        Report(cite, wanted);
        if (CiteReader.Same(cite.Text, wanted.Text))
            return;
        if (!wording.Says(wanted.Text, cite))
        {
            if (settings.CiteBy != CiteBy.AsTagged)
                unmapped.Add(new(cite.Place, cite.Text, null, new(
                    "In a note this cite would not say any more what it points to. Change it by hand.",
                    "Dans une note, cette référence ne dirait plus à quoi elle renvoie. Changez-la à la main.")));
            return;
        }
        var tag = CiteTag.Render(cite.DocumentKey, cite.Pin) ?? "";
        var edit = new TextEdit(cite.Place, CiteRuns.Of(wanted.Text, cite.Pin, matter.Profile));
        if (typed.Ours)
            changes.Add((new(cite.Place, tag, cite.Text, wanted.Text, typed.Former ? NewName : NewForm), edit));
        else
            kept.Add(new(cite.Place, tag, cite.Text, wanted.Text, NewName, [edit]));
    }

    private void Report(BriefCite cite, WordedCite wanted)
    {
        if (wanted.Problem is { } problem)
            unmapped.Add(new(cite.Place, cite.Text, problem, UnmappedCite.Told(problem)));
    }

    private Pinpoint? AdoptedPin(BriefCite cite) => ForumProfiles.BuiltIn.Values.Prepend(matter.Profile)
        .SelectMany(forum => cites.Former.Select(former => former.Documents.GetValueOrDefault(cite.DocumentKey)).Prepend(cite.Document).OfType<RecordDocument>().Distinct()
            .Select(document => CiteReader.Read(cite.Text, document, forum))).OfType<Pinpoint>()
        .FirstOrDefault(pin => pin.Kind != PinKind.Whole && CiteTag.Render(cite.DocumentKey, pin) is not null);
}
