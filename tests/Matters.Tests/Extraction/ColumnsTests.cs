using NigerBrief.Matters.Extraction.Pdf;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>Sheets set in columns, as newspapers and official journals are, and what only looks like it.</summary>
public class ColumnsTests
{
    private const double Size = 9;

    private static readonly string[] Notice =
    [
        "The minister gave notice that the", "accord on the status of the forces", "would end within six months of the", "day on which the letter was handed", "to the embassy in the capital, and", "asked that no aircraft leave before.",
        "Some hundred soldiers remained at", "the base until the end of the rains", "because the road to the coast could", "not bear the lorries that were to", "carry what had not been given away.", "The rest went by air in the summer.",
        "Neither government said in public", "what would become of the hangars", "that stand north of the runway, nor", "who had paid for the fuel that was", "still in the tanks on the last day;", "a list was to be drawn up by March.",
    ];

    [Fact]
    public void Three_columns_are_read_one_after_another() => Assert.Equal(Notice, Read(Columns(Notice, [60, 230, 400], 100, stagger: 5)));

    [Fact]
    public void Columns_that_share_their_lines_are_read_one_after_another() => Assert.Equal(Notice, Read(Columns(Notice, [60, 230, 400], 100)));

    [Fact]
    public void A_channel_that_is_narrow_beside_a_few_lines_parts_columns_there_too()
    {
        string[] ragged = [.. Notice.Select((line, at) => at % 2 == 0 ? line[..26] : line)];
        Assert.Equal(ragged.Select(line => line.TrimEnd()), Read(Columns(ragged, [60, 60 + Widest(..9) + 6], 100)));
    }

    [Fact]
    public void A_heading_across_the_sheet_stands_between_what_is_above_it_and_below()
    {
        const string Across = "NOTICE OF THE MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC ON THE STATUS OF FOREIGN FORCES IN THE NORTH";
        Assert.Equal(
            [.. Notice[..12], Across, .. Notice[6..]],
            Read([.. Columns(Notice[..12], [60, 320], 100), new(60, 190, Across, Size), .. Columns(Notice[6..], [60, 320], 220)]));
    }

    [Fact]
    public void A_table_below_columns_is_read_row_by_row()
    {
        string[] rows = ["Niamey", "Agadez", "Dirkou", "Zinder", "Maradi"];
        var table = rows.SelectMany((place, row) => new Printed[] { new(60, 220 + (11 * row), place, Size), new(230, 220 + (11 * row), $"{row + 2} aircraft", Size), new(400, 220 + (11 * row), $"{row}80 men", Size) });
        Assert.Equal([.. Notice[..12], .. rows.Select((place, row) => $"{place} {row + 2} aircraft {row}80 men")], Read([.. Columns(Notice[..12], [60, 320], 100), .. table]));
    }

    [Fact]
    public void A_list_of_names_and_offices_is_read_row_by_row()
    {
        string[] names = ["Ibrahim Moussa Abdoulaye", "Aichatou Boulama Kane", "Mahamadou Issoufou Sidi", "Salamatou Hassane Garba", "Ousmane Cisse Mahaman"];
        string[] offices = ["Director of air traffic, northern district", "Secretary to the joint commission", "Liaison officer with the host base", "Legal adviser to the ministry of defence", "Commander of the gendarmerie in Agadez"];
        var list = names.SelectMany((name, row) => new Printed[] { new(60, 100 + (11 * row), name, Size), new(230, 100 + (11 * row), offices[row], Size), new(480, 100 + (11 * row), $"{row + 1},250", Size) });
        Assert.Equal(names.Select((name, row) => $"{name} {offices[row]} {row + 1},250"), Read([.. list]));
    }

    [Fact]
    public void Two_texts_on_baselines_of_their_own_are_read_one_after_the_other_however_short()
    {
        string[] parties = ["REPUBLIC OF NIGER,", "Claimant,", "v.", "MERIDIAN AIR SERVICES,", "Respondent."];
        string[] title = ["NOTICE OF MOTION", "AND MOTION", "TO STAY", "THE PROCEEDINGS"];
        Assert.Equal([.. parties, .. title], Read([.. PrintedPdf.Lines(60, 100, parties), .. PrintedPdf.Lines(330, 107, title)]));
    }

    private static IEnumerable<Printed> Columns(string[] lines, double[] lefts, double top, double stagger = 0) => lines.Chunk(lines.Length / lefts.Length)
        .SelectMany((column, at) => column.Select((line, row) => new Printed(lefts[at], top + (stagger * at) + (11 * row), line, Size)));

    /// <summary>In points.</summary>
    private static double Widest(Range lines)
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(PrintedPdf.Of(PrintedPdf.Lines(0, 100, Notice[lines]).Select(line => line with { Size = Size })));
        return pdf.GetPage(1).Letters.Max(letter => letter.EndBaseLine.X);
    }

    private static IEnumerable<string> Read(IEnumerable<Printed> sheet) =>
        Assert.Single(PdfPages.Read(PrintedPdf.Of(sheet), TestContext.Current.CancellationToken)).Lines.Select(line => line.Text);
}
