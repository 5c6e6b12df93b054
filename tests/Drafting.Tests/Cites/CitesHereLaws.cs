using System.Text.RegularExpressions;
using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Here;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>What holds of every cite that is put in, joined and taken out where the author stands.</summary>
public sealed partial class CitesHereLaws
{
    private static readonly Gen<string> Forums = Gen.OneOf([.. ForumProfiles.BuiltIn.Keys.Select(Gen.Const)]);

    private static readonly Gen<(string Tag, string? Explanation)> Cites = Gen.Select(
        Gen.OneOf("M@a4", "M@a6,9", "B@p4", "R@p22", "R@p30~32", "ROA@p123", "A@r3", "C-0012@a7", "C-0012@all", "E12@p3", "M@throughout"),
        Gen.OneOf<string?>(null, null, "so agreed", "quoting (in part) the order"));

    private static readonly Gen<string> Statements = Gen.OneOf(
        "So it was^", "So it was^.", "So it was.^", "So it was.^ Later it was not.", "So it was^ and is.", "It “was”^ so.", "As they say^: no.", "So it was ^and is.", "^So it was.", "^");

    [Fact]
    public void What_is_put_in_and_taken_out_leaves_the_text_as_it_was() => Gen.Select(Forums, Statements, Cites, Gen.Int[0, 40], Gen.Enum<CitePosition>()).Sample((forum, statement, cite, signal, position) =>
    {
        var matter = CiteDraft.Matter(forum);
        var spot = SpotText.Parse(statement, forum);
        DraftParagraph inserted;
        try
        {
            inserted = SpotText.Apply(spot, CiteInsertion.Of(spot, Source(cite, matter.Profile.Signals.Where(words => !words.Contains('…')).Cast<string?>().Append(null).ElementAtOrDefault(signal)), position, matter).Edits);
        }
        catch (RefusedException)
        {
            return;
        }
        if (position == CitePosition.Note)
            return;
        var control = Assert.Single(inserted.Controls!);
        var removed = SpotText.Apply(new(inserted, control.Start + control.Length), CiteEditing.Remove(new(inserted, control.Start + 1), matter).Edits);
        Assert.Empty(removed.Controls!);
        // A statement left without its period has one after a citation sentence.
        Assert.Equal(Plain(spot.Paragraph.Text).TrimEnd('.'), Plain(removed.Text).TrimEnd('.'));
    }, iter: 400);

    [Fact]
    public void However_cites_are_joined_and_taken_out_one_semicolon_parts_them() => Gen.Select(
        Forums, Gen.Select(Cites, Gen.Int[0, 9], Gen.Bool, Gen.Int[0, 3]).Array[1, 8]).Sample((forum, steps) =>
    {
        var matter = CiteDraft.Matter(forum);
        var spot = SpotText.Parse("So it was.^", forum);
        var paragraph = SpotText.Apply(spot, CiteInsertion.Of(spot, Source(steps[0].Item1, null), CitePosition.Sentence, matter).Edits);
        foreach (var (cite, at, also, turn) in steps)
        {
            var controls = paragraph.Controls!;
            var stand = new CiteSpot(paragraph, controls[at % controls.Count].Start + 1);
            var edits = turn == 0 && controls.Count > 1
                ? CiteEditing.Remove(stand, matter).Edits
                : CiteInsertion.Of(stand, Source(cite, also ? "See also" : null, matter.Profile), CitePosition.Cursor, matter).Edits;
            paragraph = SpotText.Apply(stand, edits);
            Assert.Matches(WellFormed(), SpotText.Write(paragraph));
        }
        Assert.DoesNotContain(CiteRefresh.Render(new([paragraph]), matter).Changes, change => change.Reason.English.Contains("semicolon", StringComparison.Ordinal));
    }, iter: 80);

    [Fact]
    public void A_change_back_leaves_the_text_as_it_was() => Gen.Select(Forums, Cites, Cites, Gen.Bool).Sample((forum, first, second, signalled) =>
    {
        var matter = CiteDraft.Matter(forum);
        var spot = SpotText.Parse("So it was.^", forum);
        var signal = signalled ? matter.Profile.Signals[0] : null;
        var before = SpotText.Apply(spot, CiteInsertion.Of(spot, Source(first, signal), CitePosition.Sentence, matter).Edits);
        var changed = Change(before, matter, matter.Profile.Signals[1], second.Explanation ?? "");
        Assert.Equal(SpotText.Write(before), SpotText.Write(Change(changed, matter, signal ?? "", first.Explanation ?? "")));
    }, iter: 80);

    private static DraftParagraph Change(DraftParagraph paragraph, MatterView matter, string signal, string explanation)
    {
        var stand = new CiteSpot(paragraph, paragraph.Controls![0].Start + 1);
        return SpotText.Apply(stand, CiteEditing.Change(stand, null, signal, explanation, matter).Edits);
    }

    private static SourceCite Source((string Tag, string? Explanation) cite, string? signal, ForumProfile? forum = null)
    {
        var (key, pin) = CiteTag.Parse($"nb1:cite:{cite.Tag}")!.Value;
        return SourceCite.Typed(CiteDraft.Record[key], pin, forum is null || forum.Signals.Contains(signal, StringComparer.OrdinalIgnoreCase) ? signal : null, cite.Explanation);
    }

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim();

    // Live cites in brackets, parted by a semicolon or a comma, each with a signal and parentheses of its own.
    [GeneratedRegex(@"^So it was\. (?:[A-Z][a-z]+ (?:also )?)?\[[^\[\]]+\](?: \((?:[^()]|\([^()]*\))+\))?(?:; (?:see also |See also )?\[[^\[\]]+\](?: \((?:[^()]|\([^()]*\))+\))?)*\.?$")]
    private static partial Regex WellFormed();

    [GeneratedRegex("[ \u00A0]+")]
    private static partial Regex Spaces();
}
