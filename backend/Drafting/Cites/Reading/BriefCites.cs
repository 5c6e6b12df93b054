using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Checks;
using NigerBrief.Drafting.Cites.Tables;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>The cites of a brief in reading order, those in its notes at their calls.</summary>
internal sealed partial class BriefCites
{
    private const char Object = '\uFFFC';

    private readonly IReadOnlyList<CiteForms> formerForms;

    /// <param name="more">Documents that may be cited too, though they are not in the record.</param>
    public BriefCites(Draft draft, MatterView matter, IEnumerable<RecordDocument>? more = null)
    {
        (Draft, Matter) = (draft, matter);
        Order = new(draft);
        ForumProfile[] forums = [matter.Profile, .. ForumProfiles.BuiltIn.Values.Where(forum => forum.Id != matter.Profile.Id)];
        var others = more?.ToList() ?? [];
        Former = FormerRecord.Of(draft, matter);
        var shown = CitedDocuments.Shown(draft, Former.Prepend(matter));
        // By whatever name a document is cited, it will be by today's.
        Forms = FormsOf(matter, shown.SelectMany(documents => documents).Select(document => matter.Documents[document.Key]));
        formerForms = [.. Former.Zip(shown.Skip(1), FormsOf)];
        All = [.. Enumerable.Range(0, draft.Paragraphs.Count).SelectMany(In).OrderBy(cite => cite.Key)];
        MarkCitations();

        CiteForms FormsOf(MatterView named, IEnumerable<RecordDocument> documents) => new(
            documents.Concat(others).DistinctBy(document => document.Key, StringComparer.OrdinalIgnoreCase), forums,
            new([.. named.Documents.Values.Concat(others).DistinctBy(document => document.Key, StringComparer.OrdinalIgnoreCase)], forums));
    }

    public Draft Draft { get; }

    public MatterView Matter { get; }

    public ReadingOrder Order { get; }

    public CiteForms Forms { get; }

    /// <summary>The record under the names that the brief knew before, latest first.</summary>
    public IReadOnlyList<MatterView> Former { get; }

    public IReadOnlyList<BriefCite> All { get; }

    /// <summary>Those of documents that were replaced since the brief last saw them.</summary>
    public IReadOnlyList<Drifted> Drifts => field ??= [.. Drifted.Of(this)];

    /// <summary>What is cited, each document with its cite; one between the ends of a range with the cite that ends it.</summary>
    public IReadOnlyList<(RecordDocument Document, BriefCite Cite)> Cited =>
        field ??= [.. All.Where(cite => cite.Document is not null).Select(cite => (cite.Document!, cite)), .. CitedRanges.Between(this)];

    /// <summary>All that a cite may mean.</summary>
    public IReadOnlyCollection<RecordDocument> Documents =>
        [.. All.SelectMany(cite => cite.Typed?.Readings.Select(reading => reading.Document) ?? [cite.Document]).OfType<RecordDocument>().Distinct()];

    /// <summary>What stands between two cites of one paragraph.</summary>
    public string Between(BriefCite first, BriefCite second) => Draft.Paragraphs[first.Paragraph].Text[first.End..second.Start];

    public IEnumerable<BriefCite> Of(RecordDocument document) => All.Where(cite => string.Equals(cite.DocumentKey, document.Key, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where a cite stands, as findings name places.</summary>
    public Place PlaceOf(BriefCite cite) => Place.Of(Draft, cite.Paragraph, cite.Start, cite.Text.Length);

    private IEnumerable<BriefCite> In(int index)
    {
        var paragraph = Draft.Paragraphs[index];
        var live = (paragraph.Controls ?? []).Where(control => CiteTag.Parse(control.Tag) is not null).ToList();
        var named = live.Select(control => Live(index, control)).Concat((TableTag.IsOn(paragraph) ? [] : TypedIn(Without(paragraph.Text, live)))
            .Select(typed => Typed(index, typed))).OrderBy(cite => cite.Start).ToList();
        return named.Concat(SameAgain.In(paragraph.Text, named).Select(typed => Typed(index, typed)));
    }

    /// <summary>By the names of today, and by former ones where today's say nothing. What the latest former names say otherwise is a second reading: nobody knows when it was typed.</summary>
    private IEnumerable<TypedCite> TypedIn(string text)
    {
        var cites = Forms.In(text).ToList();
        foreach (var (back, forms) in formerForms.Index())
        {
            foreach (var former in forms.In(text))
            {
                var readings = former.Readings.Select(reading => reading with { Document = Matter.Documents.GetValueOrDefault(reading.Document.Key, reading.Document) }).ToList();
                var now = cites.FindIndex(cite => cite.Start < former.End && former.Start < cite.End);
                if (now < 0)
                    cites.Add(former with { Readings = readings, Former = true });
                else if (back == 0 && cites[now].Start == former.Start)
                    cites[now] = cites[now] with { Readings = [.. cites[now].Readings.Union(readings)] };
            }
        }
        return cites.Select(cite => cite.Readings.Count > 1 ? cite with { Readings = OnTheirPages(cite.Readings) } : cite);
    }

    /// <summary>Of volumes that are counted through, the one that has the page; all where their pages do not say which.</summary>
    private IReadOnlyList<CiteReading> OnTheirPages(IReadOnlyList<CiteReading> readings)
    {
        var held = readings.Select(reading => (Reading: reading, Holds: Matter.Files.GetValueOrDefault(reading.Document.Key)?.Extent.Holds(reading.Pin))).ToList();
        return held.All(one => one.Holds is not null) && held.FindAll(one => one.Holds == true) is [var only] ? [only.Reading] : readings;
    }

    private BriefCite Live(int index, DraftControl control)
    {
        var (key, pin) = CiteTag.Parse(control.Tag)!.Value;
        var text = Draft.Paragraphs[index].Text.Substring(control.Start, control.Length);
        return new(Order.KeyAt(index, control.Start), index, control.Start, text, Place.Of(control, text), control, null, key, pin, Matter.Documents.GetValueOrDefault(key));
    }

    private BriefCite Typed(int index, TypedCite typed)
    {
        var (document, pin) = typed.Readings[0];
        return new(
            Order.KeyAt(index, typed.Start), index, typed.Start, Draft.Paragraphs[index].Text.Substring(typed.Start, typed.Length),
            Place.Of(Draft, index, typed.Start, typed.Length), null, typed, document.Key, pin, document);
    }

    // What is typed is read as if the live cites beside it had no words: these change with the forum, and would lengthen it.
    private static string Without(string text, List<DraftControl> live) => live.Count == 0 ? text : string.Create(text.Length, (text, live), static (chars, from) =>
    {
        from.text.CopyTo(chars);
        foreach (var control in from.live)
            chars.Slice(control.Start, control.Length).Fill(Object);
    });

    private void MarkCitations()
    {
        for (var first = 0; first < All.Count;)
        {
            var next = first + 1;
            while (next < All.Count && All[next].Paragraph == All[next - 1].Paragraph && All[next].Start >= All[next - 1].End && Parts().IsMatch(Between(All[next - 1], All[next])))
                next++;
            for (var at = first; at < next; at++)
                (All[at].InCitation, All[at].Turn) = (next - first, at - first + 1);
            first = next;
        }
    }

    // A semicolon, after an explanation and before a signal, or what a deletion left of one.
    [GeneratedRegex(@"^(?:\s*(?:\([^()]*\)\s*)?;[;\s]*(?:\p{L}[\p{L}., ]{0,24})?|[ \u00A0]*|, with )$", RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
