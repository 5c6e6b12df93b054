namespace NigerBrief.Matters.Index;

internal static class PageIndexVersion
{
    /// <summary>
    /// To be raised whenever the words, the extraction or SQLite's tables change: what an older version of the program read is then
    /// left behind, and two versions never fight over one.
    /// </summary>
    public const int Current = 8;
}
