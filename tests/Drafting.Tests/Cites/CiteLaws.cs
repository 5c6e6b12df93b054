using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>What holds for every document, pin and forum.</summary>
public sealed class CiteLaws
{
    private static readonly Gen<string> Numbers = Gen.OneOf(Gen.Int[1, 30], Gen.Int[95, 130], Gen.Int[1, 99_999]).Select(number => $"{number}");

    private static readonly Gen<string> Letters = Gen.OneOf("a", "b", "ii", "A");

    private static readonly Gen<string> Pages = Gen.OneOf(Numbers, Gen.Int[1, 399].Select(RomanNumeral.Write), Gen.Int[1, 999].Select(number => $"A-{number}"));

    private static readonly Gen<string> Provisions = Gen.OneOf(
        Numbers, Gen.Select(Gen.Int[1, 40], Gen.Int[1, 40], (first, second) => $"{first}.{second}"), Gen.Select(Gen.Int[1, 40], Letters, (number, letter) => $"{number}({letter})"));

    private static readonly Gen<string> Lines = Gen.Select(Gen.Int[1, 999], Gen.Int[1, 25], (page, line) => $"{page}:{line}");

    private static readonly Gen<Pinpoint> Pins = Gen.OneOf(
        Gen.Const(Pinpoint.Whole),
        Gen.Const(Pinpoint.Throughout),
        Of(PinKind.Page, Pages),
        Of(PinKind.Paragraph, Provisions),
        Of(PinKind.Line, Lines),
        Of(PinKind.Article, Provisions),
        Of(PinKind.Section, Provisions),
        Of(PinKind.Bates, Gen.Int[1, 999_999].Select(number => $"NIG-{number:000000}")),
        Of(PinKind.PageId, Numbers),
        Of(PinKind.FilePage, Numbers),
        Gen.Select(Pages, Gen.Int[1, 99], Gen.Int[0, 2]).Select((page, note, more) => Pinpoint.Of(PinKind.Page, $"{page}n{note}", $"{page}n{note + more}")),
        Gen.Select(Of(PinKind.Page, Pages), Gen.OneOf(Of(PinKind.Paragraph, Provisions), Of(PinKind.Article, Provisions), Of(PinKind.Section, Provisions)))
            .Select((pages, within) => pages with { Within = within }),
        Gen.Select(Gen.OneOf(Of(PinKind.PageId, Numbers), Of(PinKind.FilePage, Numbers)), Gen.OneOf(Of(PinKind.Paragraph, Provisions), Of(PinKind.Section, Provisions), Of(PinKind.Line, Lines)))
            .Select((pages, within) => pages with { Within = within }));

    private static readonly Gen<RecordDocument> Documents = Gen.Select(
        Gen.Enum<DocumentKind>(),
        Gen.OneOf("Compl.", "Moussa Decl.", "R.", "J.A.", "ROA", "ROA.13-12345", "ER", "SER", "Ex. C-12", "mémoire du Niger", "Pl.'s Br.", "CR 2015/28", "2012 Agreement", "Tr."),
        Gen.OneOf<string?>(null, "C-0012", "12"),
        Gen.OneOf<string?>(null, "4", "II"),
        Gen.OneOf<string?>(null, "12", "12-3"),
        (kind, name, exhibit, volume, ecf) => new RecordDocument("C-0012", "Title", name, kind, exhibit, Volume: volume, EcfNumber: ecf));

    private static readonly Gen<ForumProfile> Forums = Gen.OneOf([.. ForumProfiles.BuiltIn.Values.Select(forum => Gen.Const(forum))]);

    [Fact]
    public void A_cite_is_read_back_to_its_pin_in_every_forum() => Gen.Select(Documents, Pins, Forums).Sample(
        (document, pin, forum) => pin.Equals(CiteReader.Read(CiteText.Of(document, pin, forum), document, forum)), print: Print, iter: 5_000);

    [Fact]
    public void A_tag_is_short_enough_for_Word_and_holds_its_pin() => Pins.Sample(pin =>
        CiteTag.Render("C-0012", pin) is not { } tag || (tag.Length <= CiteTag.MaximumLength && CiteTag.Parse(tag) == ("C-0012", pin)), iter: 5_000);

    [Fact]
    public void A_cite_refreshed_once_is_left_by_the_next_refresh() => Gen.Select(Documents, Pins, Forums, Forums).Sample((document, pin, before, after) =>
    {
        if (CiteTag.Render(document.Key, pin) is not { } tag)
            return;
        var change = Refresh(CiteText.Of(document, pin, before), tag, document, after);
        Assert.Empty(change.Kept);
        // It is the first cite of its document.
        var text = CiteText.Of(document, pin, after, CiteLength.Full);
        Assert.All(change.Changes, made => Assert.Equal((tag, text), (made.Tag, made.After)));
        Assert.Empty(Refresh(text, tag, document, after).Edits);
    }, iter: 1_000);

    [Fact]
    public void Any_typing_becomes_a_pin_or_one_sentence()
    {
        string[] pieces = ["1", "47", "0", ":", "-", "–", ",", ";", " ", "¶", "p. ", "at ", "n.", "xii", "A-", "NIG-", "000123", "(", ")", ".", "§", "and", "ROA", "4-ER-", "PageID", "à", "\u00A0", "４", "\uD83D", "art. 5(2)", "+", "~"];
        Gen.Select(Documents, Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]).Array[0, 8].Select(string.Concat)).Sample((document, typed) =>
        {
            var parsed = PinpointParser.Parse(typed, document);
            if (parsed.Pin is not { } pin)
            {
                BothLanguages.Hold(parsed.Error!);
                return;
            }
            Assert.Null(parsed.Error);
            if (CiteTag.Render("K", pin) is { } tag)
                Assert.Equal(("K", pin), CiteTag.Parse(tag));
        }, iter: 20_000);
    }

    [Fact]
    public void Merging_keeps_every_place_and_orders_them() => Gen.Select(Of(PinKind.Page, Numbers), Of(PinKind.Page, Numbers)).Sample((first, second) =>
    {
        var merged = StringCite.Merged(first, second)!;
        var ends = merged.Ranges.SelectMany(range => new[] { PlaceKey.Of(range.From), PlaceKey.Of(range.To) }).ToList();
        Assert.Equal(ends.Order(), ends);
        foreach (var range in first.Ranges.Concat(second.Ranges))
            Assert.Single(merged.Ranges, whole => PlaceKey.Of(whole.From).CompareTo(PlaceKey.Of(range.From)) <= 0 && PlaceKey.Of(range.To).CompareTo(PlaceKey.Of(whole.To)) <= 0);
        Assert.Equal(merged, StringCite.Merged(second, first));
    }, iter: 5_000);

    [Fact]
    public void A_placed_cite_never_ends_in_two_periods_and_its_edits_are_its_text() => Gen.Select(
        Gen.Select(Documents, Pins, Gen.OneOf<string?>(null, "so agreed", "So agreed.")).Array[1, 3], Forums, Gen.Enum<CiteUnit>(), Gen.Enum<CiteWrap>(),
        Gen.OneOf<bool?>(null, true, false), Gen.OneOf("", ".", ". ", ",", " and", "w")).Sample((cites, forum, unit, wrap, inside, following) =>
    {
        foreach (var cite in cites)
        {
            if (CiteTag.Render(cite.Item1.Key, cite.Item2) is null)
                return;
        }
        foreach (var placed in PlacedCites.Of(cites.Select(cite => SourceCite.Typed(cite.Item1, cite.Item2, null, cite.Item3)), new(unit, wrap, inside, following), forum))
        {
            Assert.DoesNotContain("..", placed.Text + following, StringComparison.Ordinal);
            Assert.Equal(placed.Text, string.Concat(placed.Edits.Cast<TextEdit>().SelectMany(edit => edit.Runs).Select(run => run.Text)));
            Assert.Equal(placed.Text.Count(letter => letter == '('), placed.Text.Count(letter => letter == ')'));
        }
    }, iter: 5_000);

    [Fact]
    public void Every_forum_has_a_form_for_every_pin() => Assert.All(ForumProfiles.BuiltIn.Values, forum => Assert.All(
        Enum.GetValues<DocumentKind>(), kind => Assert.All(
            Enum.GetValues<PinKind>().Except([PinKind.Whole]), pin =>
                Assert.All([false, true], many => Assert.NotEmpty(forum.FormsOf(kind, CiteText.FormName(pin, many)))))));


    private static RefreshedCites Refresh(string text, string tag, RecordDocument document, ForumProfile forum) => CiteRefresh.Render(
        new([new(text, Controls: [new(7, tag, 0, text.Length)])]), new("m", forum, new Dictionary<string, RecordDocument> { [document.Key] = document }, []));

    /// <summary>One to three places or ranges; a range runs forward in one series.</summary>
    private static Gen<Pinpoint> Of(PinKind kind, Gen<string> places) => Gen.Select(places, places, Gen.Bool).Array[1, 3].Select(pairs => new Pinpoint(kind,
        [.. pairs.Select(pair => pair.Item3 && PlaceKey.Of(pair.Item1) is var from && PlaceKey.Of(pair.Item2) is var to && from.Shares(to) && from.CompareTo(to) < 0
            ? new PinRange(pair.Item1, pair.Item2)
            : new(pair.Item1, pair.Item1)).Distinct()]));

    private static string Print((RecordDocument Document, Pinpoint Pin, ForumProfile Forum) sample)
    {
        var text = CiteText.Of(sample.Document, sample.Pin, sample.Forum);
        var read = CiteReader.Read(text, sample.Document, sample.Forum);
        return $"{sample.Forum.Id} {sample.Document} {CiteTag.Render("K", sample.Pin)}: {text} -> {(read is null ? "nothing" : CiteTag.Render("K", read))}";
    }
}
