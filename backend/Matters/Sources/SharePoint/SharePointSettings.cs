using NigerBrief.Matters.Extraction.Scans;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>Where a firm keeps its matters in SharePoint, and how old what was read there may be.</summary>
public sealed record SharePointSettings
{
    /// <summary>Such as <c>contoso.sharepoint.com</c>.</summary>
    public required string Host { get; init; }

    public IReadOnlyList<MatterSite> Matters { get; init; } = [];

    public ListColumns Columns { get; init; } = ListColumns.Default;

    /// <summary>Reads scans; null where it is not installed.</summary>
    public Tesseract? Tesseract { get; init; }

    /// <summary>Search across matters asks Microsoft Search, which reads whatever the person may read in the whole tenant.</summary>
    public bool MicrosoftSearch { get; init; }

    /// <summary>What a person may see is asked of SharePoint again once it is older than this, before anything of it is served.</summary>
    public TimeSpan FreshFor { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>While SharePoint does not answer, what a person was shown up to this long ago is served, marked with its age. Zero: never.</summary>
    public TimeSpan StaleFor { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// What an answer told a person is put into their brief for so long without asking SharePoint, as long as no roll call has left it out. Zero: never.
    /// </summary>
    public TimeSpan ShownFor { get; init; } = TimeSpan.FromHours(8);

    /// <summary>How long a request waits for SharePoint when something older could be served instead.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a visit may be of any use.</summary>
    internal TimeSpan HeldFor => StaleFor > ShownFor ? StaleFor : ShownFor;

    /// <summary>Changes are asked for at most this often.</summary>
    public TimeSpan ChangesEvery { get; init; } = TimeSpan.FromMinutes(1);
}

/// <summary>The site of one matter.</summary>
public sealed record MatterSite
{
    /// <summary>Path on the host, such as <c>sites/niger</c>.</summary>
    public required string Site { get; init; }

    /// <summary>Name of the library that holds the record.</summary>
    public string Record { get; init; } = "Record";

    /// <summary>Name of the library that holds the clauses.</summary>
    public string Clauses { get; init; } = "Clauses";

    /// <summary>Name of the list that holds the approved terms.</summary>
    public string Terms { get; init; } = "Terms";

    /// <summary>Path of the matter's description in the site's default library.</summary>
    public string Description { get; init; } = MatterDescriptionReader.FileName;
}
