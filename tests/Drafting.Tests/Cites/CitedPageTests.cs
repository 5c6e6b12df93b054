using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Tests.Cites;

public class CitedPageTests
{
    private static readonly RecordDocument Statement = new("CWS-1", "Statement", "Moussa Decl.", DocumentKind.Declaration);

    private static readonly Page Numbered = new(3, "1",
    [
        new("end of the eleventh", 1, "11"),
        new("12. The twelfth", 2, "12"),
        new("goes on", 3, "12"),
        new("13. The thirteenth", 4, "13"),
    ]);

    [Theory]
    [InlineData("p1", true)]
    [InlineData("p3", false)]
    [InlineData("f3", true)]
    [InlineData("p1n4", true)]
    [InlineData("l1:2", true)]
    [InlineData("a12", true)]
    [InlineData("a12~14", true)]
    [InlineData("a14", false)]
    [InlineData("r12(2)", true)]
    [InlineData("r1(2)", false)]
    [InlineData("all", false)]
    public void A_page_holds_the_first_place_of_a_pin(string pin, bool holds) =>
        Assert.Equal(holds, CitedPage.Holds(Statement, Numbered, Pin(pin)));

    [Theory]
    [InlineData("a12", 1, 2)]
    [InlineData("a12~13", 1, 3)]
    [InlineData("a13~20", 3, 3)]
    [InlineData("a11~20", 0, 3)]
    [InlineData("l1:2~1:3", 1, 2)]
    [InlineData("l1:4~2:5", 3, 3)]
    [InlineData("r12(2)", 1, 2)]
    [InlineData("p1+a13", 3, 3)]
    public void The_lines_meant_are_those_of_the_pin(string pin, int first, int last) =>
        Assert.Equal((first, last), CitedPage.Lines(Statement, Numbered, Pin(pin)));

    [Theory]
    [InlineData("p1")]
    [InlineData("all")]
    [InlineData("a40")]
    public void A_pin_of_a_page_means_no_lines_of_it(string pin) => Assert.Null(CitedPage.Lines(Statement, Numbered, Pin(pin)));

    private static Pinpoint Pin(string pin) => CiteTag.Parse($"nb1:cite:CWS-1@{pin}")!.Value.Pin;
}
