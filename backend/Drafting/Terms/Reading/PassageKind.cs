namespace NigerBrief.Drafting.Terms;

/// <summary>What a paragraph is to the checks of terms.</summary>
internal enum PassageKind
{
    Body,
    Heading,

    /// <summary>A block quotation: read for uses, defines nothing, is never changed.</summary>
    Quotation,

    /// <summary>A row of a table of terms or a line of a glossary: defines, and uses nothing.</summary>
    Glossary,

    /// <summary>Tables of contents and authorities, captions, signature block, certificate: not read at all.</summary>
    Excluded,
}
