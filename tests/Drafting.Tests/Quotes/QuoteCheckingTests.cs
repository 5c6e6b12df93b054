using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Quotes;

namespace NigerBrief.Drafting.Tests.Quotes;

public class QuoteCheckingTests
{
    public static TheoryData<string, string, string, string, string> Vectors()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in Spec.Rows("quotes.md", "Quotations"))
            data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_quotation_is_held_against_its_source(string vector, string quotation, string cite, string beside, string expected)
    {
        var (key, pin) = (cite.Split(' ')[0], CiteTag.Parse($"nb1:cite:{cite.Replace(' ', '@')}")!.Value.Pin);
        Assert.Equal($"{vector}: {expected}", $"{vector}: {Written(quotation, QuoteChecking.Check(quotation, beside, FictionalRecord.Documents[key], pin))}");
    }

    [Fact]
    public void Words_of_another_document_are_found_there()
    {
        var found = QuoteChecking.Elsewhere("shall not levy charges on the use of the airfield at Agadez", "", FictionalRecord.Documents["A"]);
        Assert.Equal((QuoteVerdict.OtherDocument, "5"), (found!.Verdict, found.First!.Value.Page.Printed));
        Assert.Null(QuoteChecking.Elsewhere("shall not levy charges on the use of the airfield at Agadez", "", FictionalRecord.Documents["B"]));
        Assert.Null(QuoteChecking.Elsewhere("at Agadez", "", FictionalRecord.Documents["A"]));
    }

    private static string Written(string quotation, QuoteResult? result) => result is null ? "nothing" : result.Verdict switch
    {
        QuoteVerdict.Exact => "exact",
        QuoteVerdict.Marked => "marked",
        QuoteVerdict.NoText => "no-text",
        QuoteVerdict.NotFound => "not-found",
        QuoteVerdict.OtherPage => "other-page " + result.First!.Value.Page.Printed + (result.AcrossPages ? $"-{result.Last!.Value.Page.Printed}" : ""),
        _ when result.Reordered => "differs in order",
        _ => string.Join(' ', result.Changes!.Select(change => Written(quotation, change)).Prepend("differs")),
    } + (result?.Omitted is { } omitted ? $", leaves out {omitted}" : "");

    private static string Written(string quotation, QuoteChange change) =>
        (change.Source.Length > 0 ? $"[-{change.Source}-]" : "") + (change.Length > 0 ? $"{{+{quotation.Substring(change.Start, change.Length)}+}}" : "");
}
