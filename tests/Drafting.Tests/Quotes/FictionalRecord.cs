using System.Globalization;
using NigerBrief.Drafting.Quotes;

namespace NigerBrief.Drafting.Tests.Quotes;

/// <summary>The record of <c>tests/specs/quotes.md</c>.</summary>
internal static class FictionalRecord
{
    public static IReadOnlyDictionary<string, QuotedDocument> Documents { get; } = Spec.Rows("quotes.md", "Record")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(
            rows => rows.Key,
            rows => new QuotedDocument(Document(rows.Key), [.. rows.Select((row, index) => new Page(index + 1, row[1], Lines(rows.Key, row[2])))]),
            StringComparer.Ordinal);

    private static RecordDocument Document(string key) =>
        new(key, $"Document {key}", $"Doc. {key}", key == "B" ? DocumentKind.Transcript : DocumentKind.Exhibit);

    private static PageLine[] Lines(string key, string text) => text.Length == 0 ? [] : [.. text.Split('⏎').Select(line => key == "B"
        ? new PageLine(line[2..], int.Parse(line[..1], CultureInfo.InvariantCulture))
        : new PageLine(line))];
}
