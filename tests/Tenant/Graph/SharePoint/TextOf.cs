using System.Runtime.CompilerServices;
using NigerBrief.Matters.Extraction;

namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>The text that the search engine reads out of a file. Each content is read once.</summary>
internal static class TextOf
{
    private static readonly ConditionalWeakTable<Content, string> Known = [];

    /// <returns>Empty when the file cannot be read.</returns>
    public static string File(string name, Content content) => Known.GetValue(content, content => Read(name, content));

    private static string Read(string name, Content content)
    {
        try
        {
            return string.Join('\n', RecordPages.Read(name, content.Bytes, TimeProvider.System, default).Select(page => page.Text));
        }
        catch (UnreadableFileException)
        {
            return "";
        }
    }
}
