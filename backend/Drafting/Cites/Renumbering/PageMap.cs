namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>Where each sheet of the record's papers is reproduced.</summary>
public sealed record PageMap(IReadOnlyList<MappedSheet> Sheets)
{
    public static PageMap Empty { get; } = new([]);
}

/// <summary>The names of one sheet.</summary>
/// <param name="Key">Of the paper.</param>
/// <param name="FilePage">From 1.</param>
/// <param name="Printed">The numeral on the sheet; null where it has none.</param>
/// <param name="Appendix">Where it is reproduced; null where it is not.</param>
public sealed record MappedSheet(string Key, int FilePage, string? Printed = null, string? Bates = null, string? PageId = null, AppendixPage? Appendix = null);

/// <param name="Series">The appendix's short name: <c>ER</c>, <c>ROA</c>, <c>J.A.</c></param>
public sealed record AppendixPage(string Series, string? Volume, string Page);
