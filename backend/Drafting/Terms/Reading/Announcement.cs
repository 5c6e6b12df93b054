using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>Words by which a text says that the definition of a term comes later, or elsewhere.</summary>
internal static partial class Announcement
{
    /// <summary><c>any Excluded Matter (as defined below)</c> tells the reader that the definition follows, for all the uses before it.</summary>
    public static bool Follows(Use use) => Announced().IsMatch(use.Passage.Source.Text.AsSpan(use.Offset + use.Length));

    [GeneratedRegex(@"^[”""»]?(?: \w+){0,4},? \(?(?:as )?(?:hereinafter |hereafter |further |such term is |that term is )?(?:later |further )?defined\b|^ (?:as )?(?:set forth|described|provided|referred to|specified) [^.;]{0,40}\bbelow\b|^ (?:as )?(?:set forth|described|provided|referred to|specified) in (?:[Ss]ection|[Pp]aragraph|[Aa]rticle|[Cc]lause|Exhibit|Schedule|Annex|Appendix|Attachment)\b")]
    private static partial Regex Announced();
}
