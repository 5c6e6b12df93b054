using System.Text;
using NigerBrief.Matters.Extraction;

namespace NigerBrief.Matters.Tests.Extraction;

public class TextPagesTests
{
    [Fact]
    public void A_form_feed_ends_a_page()
    {
        var pages = TextPages.Read("one\r\ntwo\fthree"u8.ToArray());
        Assert.Equal(["one\ntwo", "three"], pages.Select(page => page.Text));
    }

    [Fact]
    public void Without_form_feeds_a_page_is_a_typists_sheet()
    {
        var pages = TextPages.Read(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1, 120).Select(line => $"Line {line}"))));
        Assert.Equal([54, 54, 12], pages.Select(page => page.Lines.Count));
        Assert.Equal("Line 55", pages[1].Lines[0].Text);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text() => Assert.Equal("é", TextPages.Read([0xEF, 0xBB, 0xBF, 0xC3, 0xA9])[0].Text);

    [Fact]
    public void An_old_code_page_is_not_guessed_at()
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => TextPages.Read(Encoding.Latin1.GetBytes("présence américaine")));
        Assert.Contains("UTF-8", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_kinds_of_file_say_what_can_be_read()
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => RecordPages.Read("photo.jpg", [1, 2, 3], TimeProvider.System, CancellationToken.None));
        Assert.Contains("PDF, DOCX, TXT and MD", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_pages_than_anybody_files_are_refused()
    {
        var refusal = Assert.Throws<UnreadableFileException>(() =>
            RecordPages.Read("long.txt", Encoding.UTF8.GetBytes(string.Join('\f', Enumerable.Repeat("x", RecordPages.MostPages + 1))), TimeProvider.System, CancellationToken.None));
        Assert.Contains("volumes", refusal.Message, StringComparison.Ordinal);
    }
}
