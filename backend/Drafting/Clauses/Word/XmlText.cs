using System.Buffers;
using System.Security;
using System.Xml;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>&");

    public static string Attribute(string value) => SecurityElement.Escape(Writable(value).ToString());

    public static void WriteEscaped(this IBufferWriter<char> xml, ReadOnlySpan<char> text) =>
        xml.Write(text.ContainsAny(Markup) ? SecurityElement.Escape(text.ToString()) : text);

    /// <summary>
    /// XML cannot hold control characters, nor half a surrogate pair; and an end of line, which only an entity brings into a paragraph,
    /// reads as a space there.
    /// </summary>
    public static ReadOnlySpan<char> Writable(ReadOnlySpan<char> text)
    {
        // Everything between these can be written, and hardly a text holds anything else.
        if (!text.ContainsAnyExceptInRange(' ', '\uD7FF'))
            return text;
        var written = text.ToArray();
        for (var i = 0; i < written.Length; i++)
        {
            if (i + 1 < written.Length && char.IsSurrogatePair(written[i], written[i + 1]))
                i++;
            else if (written[i] is '\r' or '\n')
                written[i] = ' ';
            else if (!XmlConvert.IsXmlChar(written[i]))
                written[i] = '\uFFFD';
        }
        return written;
    }
}
