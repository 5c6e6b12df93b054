using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses;

/// <summary>The Markdown that clauses are written in: CommonMark, pipe tables, footnotes, definition lists, raised, lowered and struck text, slots.</summary>
public static class ClauseMarkdown
{
    /// <summary>A clause is a few pages; more is a mistake or an attack.</summary>
    private const int MaximumLength = 2_000_000;

    private const EmphasisExtraOptions Emphasis = EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Strikethrough;

    private static readonly MarkdownPipeline AsTyped = Built(null);
    private static readonly MarkdownPipeline English = Built(SmartPunctuation.Of("en"));
    private static readonly MarkdownPipeline French = Built(SmartPunctuation.Of("fr"));

    /// <exception cref="RefusedException">The text is too long or nested too deeply.</exception>
    public static MarkdownDocument Parse(Clause clause)
    {
        if (clause.Body.Length > MaximumLength)
            throw new RefusedException("This block is far longer than a clause. Split it into several.");
        try
        {
            return Markdown.Parse(clause.Body, PipelineOf(clause));
        }
        // What Markdig says of nesting beyond its limit.
        catch (ArgumentException)
        {
            throw new RefusedException("The lists or quotations of this block are nested too deeply to be shown in Word.");
        }
    }

    public static void Setup(Markdig.Renderers.IMarkdownRenderer renderer, Clause clause) => PipelineOf(clause).Setup(renderer);

    private static MarkdownPipeline PipelineOf(Clause clause) => !clause.SmartPunctuation ? AsTyped : clause.Language == "fr" ? French : English;

    private static MarkdownPipeline Built(SmartyPantOptions? punctuation)
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras(Emphasis).DisableHtml();
        if (punctuation is not null)
            builder.UseSmartyPants(punctuation).InlineParsers.Insert(0, new ApostropheParser());
        builder.InlineParsers.Insert(0, new SlotParser());
        return builder.Build();
    }
}
