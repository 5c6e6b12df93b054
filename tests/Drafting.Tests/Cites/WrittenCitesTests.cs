using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Tables;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>Cites as people write them, read with tests/specs/written-cites.md, and as filings were found to write them, with found-cites.md.</summary>
public sealed class WrittenCitesTests
{
    private const string Written = "written-cites.md";
    private const string Found = "found-cites.md";

    /// <summary>File, forum, the heading of the record, and the headings of the cites that are read with it.</summary>
    private static readonly (string File, string Forum, string Record, string[] Cites)[] Tables =
    [
        (Written, "us-trial", "The record in a trial court", ["By docket number", "By the paper's name", "Exhibits of a paper", "Depositions and transcripts", "Exhibits by number", "Id.", "Whose name it is"]),
        (Written, "us-appeal", "The record in a court of appeals", ["In a court of appeals"]),
        (Written, "us-appeal", "The record of the appendix A", ["By the appendix A"]),
        (Written, "us-appeal", "The record of the appendix in volumes", ["By volume"]),
        (Written, "us-ca6", "The record by record entry", ["By record entry"]),
        (Written, "icsid", "The record in an arbitration", ["In an arbitration"]),
        (Written, "icj", "The record before the Court", ["Before the Court"]),
        (Written, "icj-fr", "Le dossier devant la Cour", ["Devant la Cour"]),
        (Found, "us-trial", "A civil action", ["By its place on the docket", "By the name of a paper", "Depositions, hearings, trial", "Exhibits", "Id. in a civil action", "A second reading in a civil action"]),
        (Found, "us-appeal", "An appeal", ["Cites in an appeal"]),
        (Found, "us-appeal", "Appeals by volume", ["Cites by volume"]),
        (Found, "us-appeal", "A criminal appeal in a state", ["Cites in a criminal appeal"]),
        (Found, "us-appeal", "Records of the states", ["Cites in the states"]),
        (Found, "us-trial", "A commercial case", ["Cites in a commercial case"]),
        (Found, "us-trial", "Another civil action", ["Cites in another civil action"]),
        (Found, "us-trial", "A last civil action", ["Cites in a last civil action"]),
        (Found, "us-trial", "An employment case", ["Cites in an employment case"]),
        (Found, "us-trial", "An administrative case", ["Cites in an administrative case"]),
        (Found, "us-trial", "A criminal case", ["Cites in a criminal case"]),
        (Found, "us-trial", "A patent case", ["Cites in a patent case"]),
        (Found, "us-appeal", "Another appeal", ["Cites in another appeal"]),
        (Found, "icsid", "Another arbitration", ["Cites in another arbitration"]),
        (Found, "icsid", "A third arbitration", ["Cites in a third arbitration"]),
        (Found, "icsid", "A fourth arbitration", ["Cites in a fourth arbitration"]),
        (Found, "us-trial", "A bankruptcy", ["Cites in a bankruptcy"]),
        (Found, "us-trial", "A class action", ["Cites in a class action"]),
        (Found, "us-appeal", "An appeal in Texas", ["Cites in an appeal in Texas"]),
        (Found, "icj", "A second case before the Court", ["Cites in a second case before the Court"]),
        (Found, "us-trial", "An insurance case", ["Cites in an insurance case"]),
        (Found, "us-appeal", "A petition for review", ["Cites in a petition for review"]),
        (Found, "icsid", "A fifth arbitration", ["Cites in a fifth arbitration"]),
        (Found, "icj-fr", "Une autre affaire", ["Renvois dans une autre affaire"]),
        (Found, "us-trial", "A lease", ["Cites in a lease"]),
        (Found, "us-ca6", "An appeal by record entry", ["Cites in an appeal by record entry"]),
        (Found, "us-ca9", "An appeal by excerpts", ["Cites in an appeal by excerpts"]),
        (Found, "pca", "A sixth arbitration", ["Cites in a sixth arbitration"]),
        (Found, "us-trial", "Forms of a trial court", ["Cites in the forms of a trial court"]),
        (Found, "us-appeal", "Forms of Louisiana", ["Cites in the forms of Louisiana"]),
        (Found, "us-appeal", "Forms of California", ["Cites in the forms of California"]),
        (Found, "us-appeal", "Forms of Illinois", ["Cites in the forms of Illinois"]),
        (Found, "us-appeal", "Forms of Florida", ["Cites in the forms of Florida"]),
        (Found, "us-ca5", "Forms of the Fifth Circuit", ["Cites in the forms of the Fifth Circuit"]),
        (Found, "us-appeal", "Forms of the Supreme Court", ["Cites in the forms of the Supreme Court"]),
        (Found, "us-appeal", "Forms of Washington", ["Cites in the forms of Washington"]),
        (Found, "us-appeal", "Forms of Michigan", ["Cites in the forms of Michigan"]),
        (Found, "us-appeal", "Forms of Wisconsin", ["Cites in the forms of Wisconsin"]),
        (Found, "us-trial", "A supply contract", ["Cites in a supply contract"]),
        (Found, "us-ca9", "A second appeal by excerpts", ["Cites in a second appeal by excerpts"]),
        (Found, "us-appeal", "A second appeal in Texas", ["Cites in a second appeal in Texas"]),
        (Found, "icsid", "A seventh arbitration", ["Cites in a seventh arbitration"]),
        (Found, "pca", "An arbitration under other rules", ["Cites in an arbitration under other rules"]),
        (Found, "icsid", "An arbitration in French", ["Cites in an arbitration in French"]),
        (Found, "icj", "A frontier case", ["Cites in a frontier case"]),
        (Found, "us-ecf", "Another patent case", ["Cites in another patent case"]),
        (Found, "us-ca6", "A second appeal by record entry", ["Cites in a second appeal by record entry"]),
        (Found, "us-ca5", "An appeal from Texas", ["Cites in an appeal from Texas"]),
        (Found, "us-trial", "Another criminal case", ["Cites in another criminal case"]),
        (Found, "us-trial", "Another employment case", ["Cites in another employment case"]),
        (Found, "icsid", "An arbitration", ["Cites in the arbitration", "A second reading in an arbitration"]),
        (Found, "icj", "A case before the Court", ["Cites before the Court", "A second reading before the Court"]),
        (Found, "icj-fr", "Une affaire", ["Renvois", "Seconde lecture"]),
    ];

    // A record that is called by one letter, or by two as an airline is, makes a cite of what is none elsewhere: “C. 1”, “AA 100”.
    private static readonly HashSet<string> ByLetters = ["Records of the states", "Forms of Illinois", "Forms of California"];

    private static readonly Dictionary<string, MatterView> Matters = Tables.ToDictionary(table => table.Record, table => Matter(table.File, table.Forum, table.Record));

    public static TheoryData<string, string, string> Cites =>
    [
        .. from table in Tables
           from heading in table.Cites
           from row in Spec.Rows(table.File, heading)
           select new TheoryDataRow<string, string, string>(table.Record, row[0], row[1]),
    ];

    public static TheoryData<string> NoCites => [.. Spec.Rows(Written, "No cites").Concat(Spec.Rows(Found, "Cites of something else")).Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Cites))]
    public void A_cite_is_read_as_it_is_written(string record, string written, string reading) => Assert.Equal(reading, Read(Matters[record], written));

    /// <summary>The papers between the ends of a range are cited too, though only the ends can be live.</summary>
    [Theory]
    [InlineData("Exs. A–C", "WDA WDB WDC")]
    [InlineData("Whitlock Decl. Exs. A through C", "WDA WDB WDC")]
    [InlineData("Exhibits A to C to the Whitlock Declaration", "WDA WDB WDC")]
    [InlineData("ECF 62-2 through 62-4", "WDA WDB WDC")]
    [InlineData("Dkt. Nos. 62-2–62-4", "WDA WDB WDC")]
    [InlineData("ECF Nos. 29–62", "Ord Ans MSJ")]
    [InlineData("Exs. A, C", "WDA WDC")]
    [InlineData("Exs. A and C", "WDA WDC")]
    public void A_range_of_papers_cites_what_is_between_its_ends(string written, string cited)
    {
        var matter = Matters["An employment case"];
        var rows = CiteTable.Of(CiteTableKind.Cites, new([new($"So it was. {written}.")]), matter, new(), ["1"]).Rows.Select(row => row[0]);
        Assert.Equal(
            cited.Split(' ').Select(key => CiteText.Of(matter.Documents[key], Pinpoint.Whole, matter.Profile)).Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(NoCites))]
    public void What_only_looks_like_a_cite_points_to_nothing(string text) =>
        Assert.All(Matters.Where(matter => !ByLetters.Contains(matter.Key)).Select(matter => matter.Value), matter => Assert.Equal("", string.Join("; ", Read(matter, text).Split("; ").Except(["?"]))));

    [Theory]
    [MemberData(nameof(Cites))]
    public void A_cite_taken_over_is_put_into_the_forums_form_and_points_where_it_did(string record, string written, string reading)
    {
        Assert.NotNull(reading);
        var draft = new Draft([new(written)]);
        var live = CiteDraft.Apply(draft, CiteAdoption.Of(draft, Matters[record]).Edits);
        var refreshed = CiteRefresh.Render(live, Matters[record]);
        Assert.Empty(refreshed.Kept);
        var once = CiteDraft.Apply(live, refreshed.Edits);
        Assert.Equal(Tags(live), Tags(once));
        Assert.Empty(CiteRefresh.Render(once, Matters[record]).Changes);
    }

    private static IEnumerable<string> Tags(Draft draft) => draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => control.Tag);

    private static string Read(MatterView matter, string text)
    {
        var adopted = CiteAdoption.Of(new([new(text)]), matter);
        var read = adopted.Found.Select(cite => (cite.Place.Start, Reading: cite.Tag["nb1:cite:".Length..]))
            .Concat(adopted.Unsure.Select(cite => (cite.Place.Start, Reading: "?")));
        return string.Join("; ", read.OrderBy(cite => cite.Start).Select(cite => cite.Reading));
    }

    private static MatterView Matter(string file, string forum, string record) => new(
        "m", ForumProfiles.BuiltIn[forum],
        Spec.Rows(file, record).Select(row => new RecordDocument(
            row[0], row[3], row[2], Enum.Parse<DocumentKind>(row[1], ignoreCase: true), CiteRows.Cell(row[4]), Volume: CiteRows.Cell(row[5]), EcfNumber: CiteRows.Cell(row[6])))
            .ToDictionary(document => document.Key, StringComparer.OrdinalIgnoreCase),
        []);
}
