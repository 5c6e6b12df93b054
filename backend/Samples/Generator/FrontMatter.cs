namespace NigerBrief.Samples;

/// <summary>What stands between the <c>---</c> lines of a source; keys are written with hyphens.</summary>
public sealed class FrontMatter
{
    public string Layout { get; set; } = "";
    public string Title { get; set; } = "";

    /// <summary>Name of the file made; the source's own name with the layout's extension when absent.</summary>
    public string? File { get; set; }

    /// <summary><c>letter</c> or <c>a4</c>; the layout's own when absent.</summary>
    public string? Paper { get; set; }

    public string? RunningHead { get; set; }

    /// <summary>Sheets without any numeral, before everything else.</summary>
    public int CoverPages { get; set; }

    /// <summary>Sheets numbered i, ii, iii after the covers.</summary>
    public int FrontMatterPages { get; set; }

    /// <summary>The numeral on the first arabic page.</summary>
    public int FirstPage { get; set; } = 1;

    /// <summary>Header on every sheet; <c>{doc}</c>, <c>{page}</c> and <c>{pages}</c> are filled in.</summary>
    public string? Stamp { get; set; }

    public string? Doc { get; set; }

    /// <summary>The first sheet's Bates number, such as <c>NIG-000123</c>.</summary>
    public string? Bates { get; set; }

    public bool Confidential { get; set; }
    public string Language { get; set; } = "en";

    /// <summary>Label in the corner of the first sheet.</summary>
    public string? Exhibit { get; set; }

    public string? Key { get; set; }

    /// <summary>Of an appendix: the sources whose sheets it reproduces after its own.</summary>
    public List<string> Papers { get; set; } = [];

    /// <summary>Header on those sheets of a paper that bears neither stamp nor Bates numbers of its own; filled in as <see cref="Stamp"/>.</summary>
    public string? PaperStamp { get; set; }

    /// <summary>What is stamped on each of those sheets; <c>{n}</c> counts from 1.</summary>
    public string? PaperNumber { get; set; }
}
