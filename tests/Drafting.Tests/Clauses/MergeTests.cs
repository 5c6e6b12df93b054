using CsCheck;
using NigerBrief.Drafting.Clauses.Merging;

namespace NigerBrief.Drafting.Tests.Clauses;

using Lines = IReadOnlyList<IReadOnlyList<Token>>;

public sealed class MergeTests
{
    // Few words and many full stops, so that the same stretches and the same points are changed often.
    private static readonly Gen<string> Sentence = OneOf("a", "b", "c", "the", "court", "l’Accord").List[1, 5].Select(words => string.Join(' ', words) + ".");
    private static readonly Gen<string> Text = Gen.OneOf(
        Sentence.List[0, 3].Select(sentences => string.Join(' ', sentences)),
        OneOf("a", "b", ".", " ", ",", "\u0002", "\v", "é").List[0, 8].Select(parts => string.Concat(parts))).List[1, 4].Select(lines => string.Join('¶', lines));

    // Three texts that are alike but for a piece here and there, so that changes come to touch.
    private static readonly Gen<string> Piece = OneOf("", "", "a", "b", "é", " ", ".", ",", "¶", "\u0002");
    private static readonly Gen<(string, string, string)> Alike = Gen.Frequency((3, Piece.Select(piece => (piece, piece, piece))), (1, Gen.Select(Piece, Piece, Piece)))
        .List[1, 16].Select(pieces => (string.Concat(pieces.Select(three => three.Item1)), string.Concat(pieces.Select(three => three.Item2)), string.Concat(pieces.Select(three => three.Item3))));

    private static readonly Gen<(string, string, string)> Three = Gen.OneOf(Gen.Select(Text, Text, Text), Alike);

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in Spec.Rows("blocks.md", "Merging"))
                data.Add(row[0], row[1], row[2], row[3]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_block_merges_as_told(string inserted, string brief, string approved, string merged) => Assert.Equal(merged, Shown(inserted, brief, approved));

    [Fact]
    public void What_the_author_left_alone_becomes_what_is_approved() => Three.Sample(texts => Merged(texts.Item1, texts.Item1, texts.Item2) == texts.Item2);

    [Fact]
    public void What_is_approved_as_before_stays_as_the_author_has_it() => Three.Sample(texts => Merged(texts.Item1, texts.Item2, texts.Item1) == texts.Item2);

    [Fact]
    public void The_same_change_on_both_sides_is_made_once() => Three.Sample(texts => Merged(texts.Item1, texts.Item2, texts.Item2) == texts.Item2);

    [Fact]
    public void Conflicts_are_the_same_from_either_side() => Three.Sample(texts =>
    {
        var (@base, one, other) = texts;
        var here = Conflicts(@base, one, other).Select(conflict => (conflict.Mine, conflict.Theirs)).Order();
        return here.SequenceEqual(Conflicts(@base, other, one).Select(conflict => (conflict.Theirs, conflict.Mine)).Order());
    });

    [Fact]
    public void No_word_that_either_side_added_is_lost() => Three.Sample(texts =>
    {
        var (@base, one, other) = texts;
        var kept = WordsOf(Merged(@base, one, other)).Concat(Conflicts(@base, one, other).SelectMany(conflict => WordsOf($"{conflict.Mine} {conflict.Theirs}"))).ToList();
        return Added(@base, one).Concat(Added(@base, other)).All(kept.Contains);
    });

    [Fact]
    public void Whichever_side_is_taken_of_each_change_no_word_comes_about_that_no_text_has() => Gen.Select(Three, Gen.ULong).Sample((texts, choices) =>
    {
        var (@base, one, other) = texts;
        var old = Token.In(@base);
        var changes = WordMerge.Of(old, Token.In(one), Token.In(other));
        var taken = changes.Select((change, index) => change with { Kind = (choices >> index % 64 & 1) == 1 ? ChangeKind.Theirs : ChangeKind.Mine });
        return WordsOf(Token.Join(WordMerge.Merged(old, [.. taken]))).All(WordsOf(@base).Concat(WordsOf(one)).Concat(WordsOf(other)).Contains);
    });

    [Fact]
    public void A_cite_that_a_refresh_wrote_anew_is_no_change()
    {
        const string tag = "nb1:cite:C-0001@p12";
        var then = Token.In("See Ex. C-1 at 12.", [new(1, tag, 4, 13)]);
        var mine = Token.In("See C-0001, p. 12.", [new(9, tag, 4, 13)]);
        Assert.Empty(WordMerge.Of(then, mine, then));
    }

    [Fact]
    public void Two_hundred_paragraphs_of_a_page_each_are_merged()
    {
        var text = string.Join('¶', Enumerable.Range(0, 200).Select(number => string.Join(' ', Enumerable.Range(0, 400).Select(word => $"w{word * 7 % 97}n{number}")) + "."));
        Assert.Equal(text.Replace("w3n5", "other", StringComparison.Ordinal), Merged(text, text, text.Replace("w3n5", "other", StringComparison.Ordinal)));
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    private static IEnumerable<string> WordsOf(string text) => text.Split([' ', '¶', '.', ',', '\u0002', '\v'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Added(string @base, string text) => WordsOf(text).Except(WordsOf(@base));

    private static Lines Lines(string text) => [.. text.Split('¶').Select(line => Token.In(line))];

    private static string Merged(string @base, string mine, string theirs) =>
        string.Join('¶', ParagraphMerge.Merged(Lines(@base), Lines(mine), Lines(theirs)).Select(Token.Join));

    private static List<(string Mine, string Theirs)> Conflicts(string @base, string mine, string theirs)
    {
        var (my, their) = (Lines(mine), Lines(theirs));
        return [.. ParagraphMerge.Of(Lines(@base), my, their).SelectMany(step => step.Kind == ChangeKind.Conflict
            ? [(step.Mine is { } kept ? Token.Join(my[kept]) : "", step.Theirs is { } taken ? Token.Join(their[taken]) : "")]
            : step.Words.Where(change => change.Kind == ChangeKind.Conflict).Select(change => (Token.Join(change.Mine), Token.Join(change.Theirs))))];
    }

    private static string Shown(string inserted, string brief, string approved)
    {
        var (@base, mine, theirs) = (Lines(inserted), Lines(brief), Lines(approved));
        string? Line(ParagraphStep step)
        {
            var (own, taken) = (step.Mine is { } kept ? Token.Join(mine[kept]) : null, step.Theirs is { } offered ? Token.Join(theirs[offered]) : null);
            return step.Kind switch
            {
                null => Words(@base[step.Base!.Value], step.Words),
                ChangeKind.Conflict => $"{{{own}|{taken}}}",
                ChangeKind.Theirs => taken,
                _ => own,
            };
        }
        return string.Join('¶', ParagraphMerge.Of(@base, mine, theirs).Select(Line).Where(line => line is not null));
    }

    private static string Words(IReadOnlyList<Token> @base, IReadOnlyList<WordChange> changes)
    {
        var text = "";
        var at = 0;
        foreach (var change in changes)
        {
            text += Token.Join(@base.Take(change.BaseStart).Skip(at));
            text += change.Kind == ChangeKind.Conflict ? $"{{{Token.Join(change.Mine)}|{Token.Join(change.Theirs)}}}" : Token.Join(change.Merged);
            at = change.BaseStart + change.Base.Count;
        }
        return text + Token.Join(@base.Skip(at));
    }
}
