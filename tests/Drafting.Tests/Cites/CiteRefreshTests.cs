using System.Globalization;
using CsCheck;
using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Tests.Cites;

public sealed class CiteRefreshTests
{
    /// <summary>What a brief is made of, and what typing and deleting leave behind.</summary>
    private static readonly string[] Pieces =
    [
        "So it was. ", "[M@a4]", "[M@a4]", "[M@a6]", "[B@p9]", "[C-0012@p4~5]", "[ROA@p123]", "; ", " ", ";", ".", ". More. ", " // ", " // # Facts // ", " // > They left. // ",
        "fn{See Ex. C-0012, at 4.}", "fn{Moussa Decl. ¶ 4; R. at 22.}", "fn{See [M@a4].}", "fn{[C-0012@p4];[R@p22].}", "fn{Smith v. Jones.}", "(", ")", "see ", "2012 Agreement art. 24", "\v", "Ex. C-0012, at 7", ", ",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[1, 16].Select(string.Concat);

    private static readonly Gen<string> Forums = Gen.OneOf([.. ForumProfiles.BuiltIn.Keys.Select(Gen.Const)]);

    public static TheoryData<string[]> Refreshed => CiteRows.Of("Refreshed");

    [Theory]
    [MemberData(nameof(Refreshed))]
    public void A_brief_is_refreshed_in_reading_order(string[] row)
    {
        var (before, after) = row[0].Split(' ')[0].Split('>') is [var from, var to] ? (from, to) : (row[0].Split(' ')[0], row[0].Split(' ')[0]);
        var settings = new CiteSettings(UseId: row[0].EndsWith(" id", StringComparison.Ordinal));
        var draft = CiteDraft.Parse(row[1], before);
        var refreshed = CiteRefresh.Render(draft, CiteDraft.Matter(after), settings);
        var written = CiteDraft.Apply(draft, refreshed.Edits);
        Assert.Equal(row[2], CiteDraft.Write(written));
        Assert.Empty(CiteRefresh.Render(written, CiteDraft.Matter(after), settings).Edits);
    }

    [Fact]
    public void Turning_Id_off_names_every_document_again()
    {
        var draft = CiteDraft.Parse("So. [M@a4]. More. [M@a6].", "us-trial");
        var on = CiteDraft.Apply(draft, CiteRefresh.Render(draft, CiteDraft.Matter("us-trial"), new(UseId: true)).Edits);
        Assert.Contains("Id.", on.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal("So. Declaration of Amina Moussa (“Moussa Decl.”) ¶ 4. More. Moussa Decl. ¶ 6.", CiteDraft.Write(CiteDraft.Apply(on, CiteRefresh.Render(on, CiteDraft.Matter("us-trial")).Edits)));
    }

    [Fact]
    public void The_full_name_goes_where_a_document_is_cited_first()
    {
        var matter = CiteDraft.Matter("us-trial");
        var draft = Refreshed(CiteDraft.Parse("So. [M@a4]. // More. [M@a6].", "us-trial"));
        var turned = Refreshed(draft with { Paragraphs = [draft.Paragraphs[1], draft.Paragraphs[0]] });
        Assert.Equal("More. Declaration of Amina Moussa (“Moussa Decl.”) ¶ 6. // So. Moussa Decl. ¶ 4.", CiteDraft.Write(turned));
        Assert.Equal(CiteDraft.Write(draft), CiteDraft.Write(Refreshed(turned with { Paragraphs = [turned.Paragraphs[1], turned.Paragraphs[0]] })));

        Draft Refreshed(Draft draft) => CiteDraft.Apply(draft, CiteRefresh.Render(draft, matter).Edits);
    }

    [Fact]
    public void The_full_name_stands_for_the_short_one_before_a_docket_number()
    {
        var document = new RecordDocument("D", "Declaration of Amina Moussa", "Moussa Decl.", DocumentKind.Declaration, EcfNumber: "45");
        Assert.Equal("Declaration of Amina Moussa (“Moussa Decl.”) ¶ 4, ECF No. 45", CiteText.Of(document, Pinpoint.Of(PinKind.Paragraph, "4", "4"), ForumProfiles.BuiltIn["us-ecf"], CiteLength.Full).Replace('\u00A0', ' '));
        Assert.All(["Moussa Decl.", "CWS-0001"], title => Assert.Equal("Moussa Decl. ¶ 4", CiteText.Of(document with { Title = title }, Pinpoint.Of(PinKind.Paragraph, "4", "4"), ForumProfiles.BuiltIn["us-trial"], CiteLength.Full).Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_pin_typed_after_Id_is_taken_over()
    {
        var draft = new Draft([new("Moussa Decl. ¶\u00A04. Id. ¶ 9.", Controls: [new(1, "nb1:cite:M@a4", 0, 16), new(2, "nb1:cite:M@a6", 18, 8)])]);
        var change = Assert.Single(CiteRefresh.Render(draft, CiteDraft.Matter("us-trial"), new(UseId: true)).Changes, change => change.Tag.EndsWith("a9", StringComparison.Ordinal));
        Assert.Equal("The pinpoint typed by hand was taken over.", change.Reason.English);
    }

    [Fact]
    public void A_second_refresh_finds_nothing_to_do() => Gen.Select(Texts, Forums, Forums, Gen.Bool).Sample((text, before, after, id) =>
    {
        var draft = CiteDraft.Parse(text, before);
        var once = CiteDraft.Apply(draft, CiteRefresh.Render(draft, CiteDraft.Matter(after), new(id)).Edits);
        var twice = CiteRefresh.Render(once, CiteDraft.Matter(after), new(id));
        Assert.True(twice.Edits.Count == 0, string.Create(CultureInfo.InvariantCulture, $"{text} ({before} to {after}, {id}): {CiteDraft.Write(once)} and then {string.Join(" | ", twice.Changes.Select(change => $"{change.Before} → {change.After}"))}"));
    }, iter: 500);

    [Fact]
    public void There_and_back_to_another_forum_is_the_same_brief() => Gen.Select(Texts, Forums).Sample((text, other) =>
    {
        var first = CiteDraft.Parse(text, "us-trial");
        var draft = CiteDraft.Apply(first, CiteRefresh.Render(first, CiteDraft.Matter("us-trial")).Edits);
        var there = CiteDraft.Apply(draft, CiteRefresh.Render(draft, CiteDraft.Matter(other)).Edits);
        var back = CiteDraft.Apply(there, CiteRefresh.Render(there, CiteDraft.Matter("us-trial")).Edits);
        Assert.Equal(CiteDraft.Write(draft), CiteDraft.Write(back));
        Assert.Equal(draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => control.Tag), back.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => control.Tag));
    }, iter: 300);
}
