using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Templates;

internal sealed class TabInline : LeafInline;
