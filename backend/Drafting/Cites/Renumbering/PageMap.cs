using System.Globalization;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>Where each sheet of the record's papers is reproduced.</summary>
public sealed class PageMap(IReadOnlyList<MappedSheet> sheets)
{
    private readonly Lazy<ILookup<string, MappedSheet>> papers = new(() => sheets.ToLookup(sheet => sheet.Key, StringComparer.OrdinalIgnoreCase));

    private readonly Lazy<ILookup<(string Series, string Volume), MappedSheet>> volumes =
        new(() => sheets.Where(sheet => sheet.Appendix is not null).ToLookup(sheet => (sheet.Appendix!.Series, sheet.Appendix.Volume ?? "")));

    public static PageMap Empty { get; } = new([]);

    public IReadOnlyList<MappedSheet> Sheets { get; } = sheets;

    /// <summary>The sheets by the key of their paper.</summary>
    internal ILookup<string, MappedSheet> Papers => papers.Value;

    /// <summary>Those that are reproduced, by the appendix's volume.</summary>
    internal ILookup<(string Series, string Volume), MappedSheet> Volumes => volumes.Value;
}

/// <summary>The names of one sheet.</summary>
/// <param name="Key">Of the paper.</param>
/// <param name="FilePage">From 1.</param>
/// <param name="Printed">The numeral on the sheet; null where it has none.</param>
/// <param name="Appendix">Where it is reproduced; null where it is not.</param>
public sealed record MappedSheet(string Key, int FilePage, string? Printed = null, string? Bates = null, string? PageId = null, AppendixPage? Appendix = null)
{
    /// <summary>The numeral by which the sheet is cited.</summary>
    internal string Label => Printed ?? FilePage.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Series">The appendix's short name: <c>ER</c>, <c>ROA</c>, <c>J.A.</c></param>
public sealed record AppendixPage(string Series, string? Volume, string Page);
