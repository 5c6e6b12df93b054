using CsCheck;

namespace NigerBrief.Drafting.Tests.Proof;

/// <summary>Drafts of pieces that the checks react to, with marks that do not pair.</summary>
internal static class RandomDrafts
{
    /// <summary>Words that the checks react to, in any order and with marks that do not pair.</summary>
    private static readonly string[] Pieces =
    [
        "the ", "Agreement", "Accord", " Accords ", "MCA", "The junta", "“", "”", "\"", "« ", " »", "„", "‘", "’", "(", ")", "[", "]", "(the “Agreement”)", "(“Base” or the “Drone Base”)",
        "hereinafter ", " means ", " désigne ", ". ", "; ", ": ", ", ", " ", "\u00A0", "\u00AD", "\u0002", "\v", "\t", "CNSP", " (CNSP)", "National Council for the Safeguard of the Homeland",
        "C-0012", "Moussa Decl.", " v. ", "l’Accord ", "a Pact ", "AGREEMENT", "agreement", "Air base 201", "Nigerian ", "Coup", "Putsch", "the Facility ", "القضية", "договор", "協定", "🛩", "\uD83D", "é", "İ",
        "has the meaning given in Section 9", "“Force” means Personnel. ", "post-", "'s", "http://x.org/Accord", "1", "IV ", "…",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[0, 24].Select(string.Concat);

    public static Gen<DraftParagraph> Paragraph { get; } = Gen.Select(Text, Gen.Int[0, 11], Gen.Bool, (text, kind, control) => new DraftParagraph(
        text,
        kind switch { 0 => "Heading 1", 1 => "Quote", 2 => "TOC 1", _ => "Normal" },
        kind == 0 ? 1 : 10,
        kind == 3 ? 1 : null,
        kind == 4 ? 1 : 0,
        kind == 5,
        control && text.Length > 3 ? [new(1, "nb1:cite:C-0012@p1", 1, text.Length / 2)] : null));

    public static Gen<Draft> Drafts { get; } = Gen.Select(Paragraph.Array[0, 8], Gen.Bool.Select(french => french ? "fr" : "en"), (paragraphs, language) => new Draft(paragraphs, language));

    public static string Print(Draft draft) => draft.Language + ": " + string.Join("¶", draft.Paragraphs.Select(paragraph =>
        $"[{paragraph.Style}{(paragraph.Note is null ? "" : " note")}{(paragraph.Controls is null ? "" : " cite")}] {paragraph.Text.Replace("\u0002", "^", StringComparison.Ordinal).Replace("\u00AD", "~", StringComparison.Ordinal)}"));

    /// <summary>The draft as the writer leaves it.</summary>
    public static Draft Apply(Draft draft, IEnumerable<Edit> edits)
    {
        var paragraphs = draft.Paragraphs.ToArray();
        foreach (var edit in edits.Cast<TextEdit>().OrderByDescending(edit => edit.Place.Start))
        {
            var paragraph = paragraphs[edit.Place.Paragraph];
            var text = string.Concat(edit.Runs.Select(run => run.Text));
            paragraphs[edit.Place.Paragraph] = paragraph with
            {
                Text = paragraph.Text.Remove(edit.Place.Start, edit.Place.Length).Insert(edit.Place.Start, text),
                Controls = paragraph.Controls?.Select(control => control.Start > edit.Place.Start ? control with { Start = control.Start + text.Length - edit.Place.Length } : control).ToList(),
            };
        }

        return draft with { Paragraphs = paragraphs };
    }
}
