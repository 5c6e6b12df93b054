using Markdig.Renderers;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>Renders one kind of node; each has a file of its own.</summary>
public abstract class WordObjectRenderer<TNode> : MarkdownObjectRenderer<WordRenderer, TNode>
    where TNode : MarkdownObject;
