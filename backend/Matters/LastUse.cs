namespace NigerBrief.Matters;

/// <summary>What the stores know of when something was last used, and how long they keep what is not.</summary>
internal static class LastUse
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>The pages of a file whose document has another one now.</summary>
    public static readonly TimeSpan ReplacedKeptFor = TimeSpan.FromDays(365);

    /// <summary>Writing down each read would make of every read a write.</summary>
    public static readonly TimeSpan IsNotedEvery = TimeSpan.FromHours(1);
}
