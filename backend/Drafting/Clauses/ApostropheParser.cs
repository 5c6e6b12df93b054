using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses;

/// <summary>Prints the apostrophe within a word, which Markdig's smart punctuation leaves straight.</summary>
public sealed class ApostropheParser : InlineParser
{
    public ApostropheParser() => OpeningCharacters = ['\''];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || !char.IsLetterOrDigit(slice.PeekChar()))
            return false;
        processor.Inline = new LiteralInline("’");
        slice.SkipChar();
        return true;
    }
}
