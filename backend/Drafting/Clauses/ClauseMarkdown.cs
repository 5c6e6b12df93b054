using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using NigerBrief.Drafting.Clauses.Conditions;
using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses;

/// <summary>
/// The Markdown that clauses are written in: CommonMark, pipe tables, footnotes, definition lists, raised, lowered and struck text; slots, terms,
/// cites and passages on a condition.
/// </summary>
public static class ClauseMarkdown
{
    /// <summary>A clause is a few pages; more is a mistake or an attack.</summary>
    private const int MaximumLength = 2_000_000;

    private const EmphasisExtraOptions Emphasis = EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Strikethrough;

    private static readonly MarkdownPipeline AsTyped = Built(null);
    private static readonly MarkdownPipeline English = Built(SmartPunctuation.Of("en"));
    private static readonly MarkdownPipeline French = Built(SmartPunctuation.Of("fr"));

    /// <summary>Every passage, whatever it stands on.</summary>
    /// <exception cref="RefusedException">The text is too long or nested too deeply.</exception>
    public static MarkdownDocument Parse(Clause clause) => Parse(clause, filled: null);

    /// <param name="filled">What decides which passages stand; null for all.</param>
    internal static MarkdownDocument Parse(Clause clause, FilledSlots? filled)
    {
        var body = filled is null ? clause.Body : Expanded(clause, filled);
        if (body.Length > MaximumLength)
            throw new RefusedException(new(
                "This block is far longer than a clause. Split it into several.",
                "Ce bloc est bien plus long qu’une clause. Divisez-le en plusieurs."));
        var context = new MarkdownParserContext();
        if (filled is not null)
            context.Properties[typeof(ConditionAnswers)] = new ConditionAnswers(clause, filled);
        try
        {
            var document = Markdown.Parse(body, PipelineOf(clause), context);
            if (filled is not null && body.Contains(ConditionParser.Mark, StringComparison.Ordinal))
                DropEmptied(document);
            return document;
        }
        // What Markdig says of nesting beyond its limit.
        catch (ArgumentException)
        {
            throw new RefusedException(new(
                "The lists or quotations of this block are nested too deeply to be shown in Word.",
                "Les listes ou les citations de ce bloc sont trop imbriquées pour être montrées dans Word."));
        }
    }

    public static void Setup(Markdig.Renderers.IMarkdownRenderer renderer, Clause clause) => PipelineOf(clause).Setup(renderer);

    private static MarkdownPipeline PipelineOf(Clause clause) => !clause.SmartPunctuation ? AsTyped : clause.Language == "fr" ? French : English;

    private static string Expanded(Clause clause, FilledSlots filled)
    {
        bool Any(SlotType type) => clause.Slots.Any(slot => slot.Type == type && filled.Answers.ContainsKey(slot.Name));
        var body = Any(SlotType.Passage) ? ChosenPassages.Expand(clause, clause.Body, filled) : clause.Body;
        return Any(SlotType.List) ? RepeatedItems.Expand(clause, body, filled) : body;
    }

    /// <summary>Takes out the items of lists that held only what was dropped.</summary>
    private static void DropEmptied(MarkdownDocument document)
    {
        foreach (var item in document.Descendants<ListItemBlock>().Where(item => item.Count == 0 && item.ContainsData(typeof(ConditionBlock))).ToList())
        {
            var list = item.Parent!;
            list.Remove(item);
            if (list.Count == 0)
                list.Parent!.Remove(list);
        }
    }

    private static MarkdownPipeline Built(SmartyPantOptions? punctuation)
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras(Emphasis).DisableHtml();
        if (punctuation is not null)
            builder.UseSmartyPants(punctuation).InlineParsers.Insert(0, new ApostropheParser());
        builder.BlockParsers.Insert(0, new ConditionParser());
        builder.InlineParsers.Insert(0, new BracesParser());
        return builder.Build();
    }
}
