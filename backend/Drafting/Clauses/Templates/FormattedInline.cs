using Markdig.Syntax.Inlines;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>Runs that look otherwise than their paragraph.</summary>
internal sealed class FormattedInline(RunFormat format) : ContainerInline
{
    public RunFormat Format { get; } = format;
}
