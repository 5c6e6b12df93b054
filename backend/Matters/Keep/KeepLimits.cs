namespace NigerBrief.Matters.Keep;

/// <summary>What every keep takes, whatever its database could.</summary>
internal static class KeepLimits
{
    public const int LongestKey = 1000;

    public const int LongestValue = 50_000_000;

    public static string Key(string key) =>
        key.Length is 0 or > LongestKey || key.Contains('\0')
            ? throw new ArgumentException($"A key holds 1 to {LongestKey} characters and no U+0000.", nameof(key))
            : key;

    public static string Value(string value) =>
        value.Length > LongestValue || value.Contains('\0')
            ? throw new ArgumentException($"A value holds up to {LongestValue} characters and no U+0000.", nameof(value))
            : value;
}
