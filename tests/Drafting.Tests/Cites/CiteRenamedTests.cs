using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>The record gets other names and numbers after the brief cited it.</summary>
public sealed class CiteRenamedTests
{
    private static readonly ForumProfile Trial = ForumProfiles.BuiltIn["us-trial"];

    private static readonly IReadOnlyDictionary<string, RecordDocument> Lettered = Record(("W1", "Ex. A", "A"), ("W2", "Ex. B", "B"), ("W3", "Ex. C", "C"), ("W4", "Ex. D", "D"));

    private static readonly IReadOnlyDictionary<string, RecordDocument> Numbered = Record(("W1", "PX-1", "PX-1"), ("W2", "PX-7", "PX-7"), ("W3", "PX-3", "PX-3"), ("W4", "PX-4", "PX-4"));

    // A and B have changed places.
    private static readonly IReadOnlyDictionary<string, RecordDocument> Swapped = Record(("W1", "Ex. B", "B"), ("W2", "Ex. A", "A"), ("W3", "Ex. C", "C"), ("W4", "Ex. D", "D"));

    [Theory]
    [InlineData("So it was. [W1@p3].", "So it was. PX-1, at 3.")]
    [InlineData("So it was. [W1@all]; [W2@p3~4].", "So it was. PX-1; PX-7, at 3-4.")]
    [InlineData("So it was.fn{[W1@p3].}", "So it was.fn{PX-1, at 3.}")]
    [InlineData("So it was.fn{Ex. A, at 3.}", "So it was.fn{PX-1, at 3.}")]
    [InlineData("So it was. [W1@all]–[W4@all].", "So it was. Ex. A–Ex. D.")]
    [InlineData("So it was. [W3@all]–[W4@all].", "So it was. PX-3–PX-4.")]
    public void Cites_take_the_new_names(string draft, string refreshed) => Assert.Equal(refreshed, CiteDraft.Write(Refreshed(draft, Numbered).Draft));

    [Theory]
    [InlineData("So it was. [W1@p3]; [W2@p5].", "So it was. Ex. B, at 3; Ex. A, at 5.")]
    [InlineData("So it was.fn{[W1@p3]; [W2@p5].}", "So it was.fn{Ex. B, at 3; Ex. A, at 5.}")]
    public void Documents_that_change_places_keep_their_cites_apart(string draft, string refreshed) => Assert.Equal(refreshed, CiteDraft.Write(Refreshed(draft, Swapped).Draft));

    [Fact]
    public void In_a_note_a_number_that_two_documents_had_is_left_and_told()
    {
        var (draft, answer) = Refreshed("So it was.fn{Ex. A, at 3.}", Swapped);
        Assert.Equal("So it was.fn{Ex. A, at 3.}", CiteDraft.Write(draft));
        Assert.Contains("former number or the new one", Assert.Single(answer.Unmapped).Reason.English, StringComparison.Ordinal);
        BothLanguages.Hold(answer.Unmapped[0].Reason);
    }

    [Fact]
    public void In_a_note_a_form_of_the_authors_own_with_a_former_name_is_rewritten_on_demand()
    {
        var kept = Assert.Single(Refreshed("So it was.fn{Exh. A pp. 3-4.}", Numbered).Answer.Kept);
        Assert.Equal(("Exh. A pp. 3-4", "PX-1, at 3-4"), (kept.Text, kept.Rendering!.Replace('\u00A0', ' ')));
        Assert.Contains("another name or number", kept.Reason.English, StringComparison.Ordinal);
        Assert.Equal("So it was.fn{PX-1, at 3-4.}", CiteDraft.Write(CiteDraft.Apply(Known("So it was.fn{Exh. A pp. 3-4.}"), kept.Restore)));
    }

    [Theory]
    [InlineData("So it was. [W1@all]–[W4@all].", "So it was. PX-1; PX-7; PX-3; PX-4.")]
    [InlineData("From [W1@all] to [W3@all]; [W4@p2].", "From PX-1; PX-7; PX-3; PX-4, at 2.")]
    [InlineData("So it was.fn{[W2@all] through [W3@all].}", "So it was.fn{PX-7; PX-3.}")]
    [InlineData("So it was.fn{Ex. B–Ex. D.}", "So it was.fn{PX-7; PX-3; PX-4.}")]
    public void A_range_that_now_has_other_documents_in_it_is_told_and_written_out_on_demand(string range, string writtenOut)
    {
        var (draft, answer) = Refreshed(range, Numbered);
        var kept = Assert.Single(answer.Kept);
        Assert.Equal("The documents have other numbers now, and between its ends this range would have others than before.", kept.Reason.English);
        BothLanguages.Hold(kept.Reason);
        Assert.Contains(kept.Text, draft.Paragraphs[kept.Place.Paragraph].Text, StringComparison.Ordinal);
        var written = CiteDraft.Apply(Known(range), [.. answer.Edits, .. kept.Restore]) with { Names = draft.Names };
        Assert.Equal(writtenOut, CiteDraft.Write(written));
        Assert.Contains(kept.Rendering!.Replace('\u00A0', ' '), writtenOut, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_that_was_left_alone_is_told_again_after_another_renumbering()
    {
        var left = Refreshed("So it was. [W1@all]–[W3@all].", Numbered).Draft;
        var again = Matter(Record(("W1", "PX-21", "PX-21"), ("W2", "PX-40", "PX-40"), ("W3", "PX-23", "PX-23"), ("W4", "PX-22", "PX-22")));
        Assert.Equal("PX-21; PX-40; PX-23", Assert.Single(CiteRefresh.Render(left, again).Kept).Rendering);
    }

    /// <summary>Whatever numbers the record gets: a range that is followed or written out cites what it cited, and a refresh then changes nothing.</summary>
    [Fact]
    public void A_range_goes_on_citing_what_it_cited()
    {
        var keys = Lettered.Keys.ToArray();
        Gen.Select(Gen.Shuffle(Enumerable.Range(1, 4).ToArray()), Gen.Int[0, 2], Gen.Int[1, 3], Gen.Bool).Sample((numbers, first, length, inNote) =>
        {
            var (from, to) = (keys[first], keys[Math.Min(first + length, 3)]);
            var now = Matter(Record([.. keys.Select((key, at) => (key, $"PX-{numbers[at]}", $"PX-{numbers[at]}"))]));
            var before = Known(inNote ? $"So.fn{{{Lettered[from].CiteAs}–{Lettered[to].CiteAs}.}}" : $"So. [{from}@all]–[{to}@all].");
            var refreshed = CiteRefresh.Render(before, now);
            var after = CiteDraft.Apply(before, [.. refreshed.Edits, .. refreshed.Kept.SelectMany(kept => kept.Restore)]);
            var again = CiteRefresh.Render(after, now);
            Assert.Equal(CitedIn(CiteRefresh.Render(before, Matter(Lettered))), CitedIn(again));
            Assert.Empty(again.Edits);
            Assert.Empty(again.Kept);
        });

        static IEnumerable<string> CitedIn(RefreshedCites cites) => cites.Cited.Concat(cites.Between).Select(document => document.Key).Distinct().Order();
    }

    [Fact]
    public void A_range_whose_numbers_ran_on_together_stays_a_range() => Assert.Equal(
        "So it was. PX-11–PX-13.",
        CiteDraft.Write(Refreshed("So it was. [W1@all]–[W3@all].", Record(("W1", "PX-11", "PX-11"), ("W2", "PX-12", "PX-12"), ("W3", "PX-13", "PX-13"), ("W4", "PX-14", "PX-14"))).Draft));

    [Fact]
    public void A_pin_typed_over_is_taken_over_by_the_new_name()
    {
        var draft = Known("See [W1@p3].");
        var paragraph = draft.Paragraphs[0];
        draft = draft with { Paragraphs = [paragraph with { Text = paragraph.Text.Replace("at\u00A03", "at\u00A05", StringComparison.Ordinal) }] };
        var change = Assert.Single(CiteRefresh.Render(draft, Matter(Numbered)).Changes);
        Assert.Equal(("nb1:cite:W1@p5", "PX-1, at 5"), (change.Tag, change.After.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void Words_typed_by_hand_are_still_kept()
    {
        var draft = Known("See [W1@p3].");
        draft = draft with { Paragraphs = [draft.Paragraphs[0] with { Text = draft.Paragraphs[0].Text.Replace("Ex.", "ex.", StringComparison.Ordinal) }] };
        Assert.Equal("This cite was edited by hand.", Assert.Single(CiteRefresh.Render(draft, Matter(Numbered)).Kept).Reason.English);
    }

    [Fact]
    public void A_brief_that_remembers_no_names_shows_its_cites_as_edited() =>
        Assert.Single(CiteRefresh.Render(Known("See [W1@p3].") with { Names = null }, Matter(Numbered)).Kept);

    [Fact]
    public void A_cite_typed_by_its_former_name_is_read_as_its_document()
    {
        var adopted = CiteAdoption.Of(Known("See Ex. A at 3, and [W2@p5]."), Matter(Numbered));
        Assert.Equal("nb1:cite:W1@p3", Assert.Single(adopted.Found).Tag);
        Assert.Empty(adopted.Unsure);
        var either = CiteAdoption.Of(Known("See Ex. A at 3, and [W2@p5]."), Matter(Swapped));
        Assert.Equal(["nb1:cite:W2@p3", "nb1:cite:W1@p3"], Assert.Single(either.Unsure).Choices.Select(choice => choice.Tag));
    }

    [Fact]
    public void One_finding_says_that_cites_have_former_names()
    {
        var finding = Assert.Single(CitesOf(Known("See [W1@p3]. More. [W2@p5].")), one => one.Code == "cite-renamed");
        Assert.Equal("The record has been renumbered since: “Ex. A, at 3” is to PX-1 now. Refresh the cites.", finding.Message.English.Replace('\u00A0', ' '));
        Assert.Equal(2, finding.Places.Count);
        BothLanguages.Hold(finding.Message);
        Assert.DoesNotContain(CitesOf(Refreshed("See [W1@p3].", Numbered).Draft), one => one.Code == "cite-renamed");
    }

    [Fact]
    public void A_range_remembers_what_stands_between_its_ends_without_its_title()
    {
        var draft = CiteDraft.Parse("See [W1@all]–[W3@all].", "us-trial", Lettered);
        var names = FormerRecord.NewIn(draft, Matter(Lettered), CiteRefresh.Render(draft, Matter(Lettered)));
        Assert.Equal([("W1", "Paper W1"), ("W2", null), ("W3", "Paper W3")], names.Select(name => (name.Key, name.Value.Title)).Order());
        Assert.Empty(FormerRecord.NewIn(draft with { Names = names.ToDictionary(name => name.Key, name => (IReadOnlyList<CitedName>)[name.Value]) }, Matter(Lettered), CiteRefresh.Render(draft, Matter(Lettered))));
    }

    [Fact]
    public void A_name_that_is_none_is_passed_over()
    {
        var draft = Known("See [W1@p3].");
        IReadOnlyList<CitedName> names = [draft.Names!["W1"][0], new("", null), null!];
        Assert.Equal("PX-1, at 3", Assert.Single(CiteRefresh.Render(draft with { Names = new Dictionary<string, IReadOnlyList<CitedName>> { ["W1"] = names, ["W2"] = null! } }, Matter(Numbered)).Changes).After.Replace('\u00A0', ' '));
    }

    [Fact]
    public void What_the_brief_cites_no_more_is_remembered_by_its_new_name_too()
    {
        var draft = Known("Nothing is cited.");
        Assert.Equal("PX-1", FormerRecord.NewIn(draft, Matter(Numbered), CiteRefresh.Render(draft, Matter(Numbered)))["W1"].CiteAs);
    }

    /// <summary>Whatever numbers the record gets: the cites read as if they had been written then, a second refresh changes nothing, and the former numbers bring the former brief back.</summary>
    [Fact]
    public void There_and_back()
    {
        var keys = Lettered.Keys.ToArray();
        Gen.Select(Gen.Shuffle(Enumerable.Range(1, 4).ToArray()), Gen.Select(Gen.Int[0, 3], Gen.Int[1, 9]).Array[1, 6], Gen.Bool, Gen.Bool).Sample((numbers, cites, letters, inNote) =>
        {
            var now = Record([.. keys.Select((key, at) => letters ? (key, $"Ex. {"ABCD"[numbers[at] - 1]}", $"{"ABCD"[numbers[at] - 1]}") : (key, $"PX-{numbers[at]}", $"PX-{numbers[at]}"))]);
            var text = string.Join(" More. ", cites.Select(cite => inNote ? $"So.fn{{[{keys[cite.Item1]}@p{cite.Item2}].}}" : $"So. [{keys[cite.Item1]}@p{cite.Item2}]."));
            var before = Known(text);
            var after = Apply(before, Matter(now));
            Assert.Equal(CiteDraft.Write(CiteDraft.Parse(text, "us-trial", now)), CiteDraft.Write(after));
            Assert.Empty(CiteRefresh.Render(after, Matter(now)).Edits);
            // Undone in Word, the brief has the former words and remembers both names.
            Assert.Equal(CiteDraft.Write(after), CiteDraft.Write(Apply(before with { Names = after.Names }, Matter(now))));
            Assert.Equal(CiteDraft.Write(before), CiteDraft.Write(Apply(after, Matter(Lettered))));
        });
    }

    private static IEnumerable<Finding> CitesOf(Draft draft) => new CitesCheck().Check(draft, Matter(Numbered));

    private static (Draft Draft, RefreshedCites Answer) Refreshed(string text, IReadOnlyDictionary<string, RecordDocument> now)
    {
        var draft = Known(text);
        return (Apply(draft, Matter(now)), CiteRefresh.Render(draft, Matter(now)));
    }

    /// <summary>A draft of the lettered record, refreshed once.</summary>
    private static Draft Known(string text) => Apply(CiteDraft.Parse(text, "us-trial", Lettered), Matter(Lettered)) is var draft
        ? draft with { Names = Lettered.ToDictionary(one => one.Key, one => (IReadOnlyList<CitedName>)[CitedName.Of(one.Value)]) }
        : throw new InvalidOperationException();

    private static Draft Apply(Draft draft, MatterView matter)
    {
        var refreshed = CiteRefresh.Render(draft, matter);
        var names = FormerRecord.NewIn(draft, matter, refreshed);
        var remembered = (draft.Names ?? new Dictionary<string, IReadOnlyList<CitedName>>()).Keys.Union(names.Keys)
            .ToDictionary(key => key, key => (IReadOnlyList<CitedName>)[.. draft.Names?.GetValueOrDefault(key) ?? [], .. names.TryGetValue(key, out var name) ? new[] { name } : []]);
        return CiteDraft.Apply(draft, refreshed.Edits) with { Names = remembered };
    }

    private static MatterView Matter(IReadOnlyDictionary<string, RecordDocument> record) => new("m", Trial, record, []);

    private static Dictionary<string, RecordDocument> Record(params (string Key, string CiteAs, string Exhibit)[] rows) =>
        rows.ToDictionary(row => row.Key, row => new RecordDocument(row.Key, $"Paper {row.Key}", row.CiteAs, DocumentKind.Exhibit, row.Exhibit), StringComparer.OrdinalIgnoreCase);
}
