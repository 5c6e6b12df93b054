using Markdig;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses;

/// <summary>The Markdown that clauses are written in: CommonMark, pipe tables, footnotes, slots.</summary>
public static class ClauseMarkdown
{
    /// <summary>A clause is a few pages; more is a mistake or an attack.</summary>
    private const int MaximumLength = 2_000_000;

    private static readonly MarkdownPipeline Pipeline = Built();

    /// <exception cref="RefusedException">The text is too long or nested too deeply.</exception>
    public static MarkdownDocument Parse(string markdown)
    {
        if (markdown.Length > MaximumLength)
            throw new RefusedException("This block is far longer than a clause. Split it into several.");
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        // What Markdig says of nesting beyond its limit.
        catch (ArgumentException)
        {
            throw new RefusedException("The lists or quotations of this block are nested too deeply to be shown in Word.");
        }
    }

    public static void Setup(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);

    private static MarkdownPipeline Built()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().DisableHtml();
        builder.InlineParsers.Insert(0, new SlotParser());
        return builder.Build();
    }
}
