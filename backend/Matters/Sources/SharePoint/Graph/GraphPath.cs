using System.Runtime.CompilerServices;
using System.Text;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// An address below Graph's own, written as Microsoft's documentation writes it: <c>$"/drives/{drive}/items/{item}?$select=id"</c>.
/// What is put in is escaped, so that an id or a file's name stays one segment; <c>{path:path}</c> keeps its slashes.
/// The same text serves alone and within a batch.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct GraphPath(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + (formattedCount * 40));

    public void AppendLiteral(string literal) => text.Append(literal);

    /// <exception cref="GraphException">There can be no such thing: nothing has that name.</exception>
    public void AppendFormatted(string segment) => text.Append(Escape(segment));

    public void AppendFormatted(string path, string format) =>
        text.AppendJoin('/', path.Trim('/').Split('/').Select(segment => format == "path" ? Escape(segment) : throw new FormatException(format)));

    public void AppendFormatted(int number) => text.Append(number);

    public void AppendFormatted(FieldNames names) => text.AppendJoin(',', names.Names);

    public override string ToString() => text.ToString();

    /// <summary>A segment of points alone would be taken as a step upwards.</summary>
    private static string Escape(string segment) => segment is "" or "." or ".."
        ? throw new GraphException(GraphFailure.NotFound, GraphFailures.OfStatus(404).Sentence)
        : Uri.EscapeDataString(segment);
}
