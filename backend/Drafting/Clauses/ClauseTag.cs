using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Clauses;

/// <summary>What a block's content control carries: <c>nb1:clause:&lt;id&gt;@&lt;version&gt;#&lt;hash of the text inserted&gt;</c>.</summary>
/// <param name="Hash">The first eight hexadecimal digits of the SHA-256 of the text in UTF-8, each live cite in it by its tag.</param>
public sealed partial record ClauseTag(string Id, int Version, string Hash)
{
    public static ClauseTag Of(Clause clause, string text) => new(clause.Id, clause.Version, HashOf(text));

    public static string HashOf(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }

    /// <summary>The text with each live cite by its tag: a refresh gives cites other words, and is no edit of the block.</summary>
    /// <param name="cites">In order of start.</param>
    internal static string Signed(string text, IReadOnlyCollection<(int Start, int Length, string Tag)> cites)
    {
        if (cites.Count == 0)
            return text;
        var signed = new StringBuilder();
        var from = 0;
        foreach (var (start, length, tag) in cites)
        {
            signed.Append(text, from, start - from).Append(tag);
            from = start + length;
        }
        return signed.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether it was given to a text. The tags of earlier briefs signed the words of cites too.</summary>
    /// <param name="hash">Of the text as it would be signed today.</param>
    internal bool IsOf(string hash, string text) => Hash == hash || Hash == HashOf(text);

    /// <returns>Null when it is no tag of a clause.</returns>
    public static ClauseTag? Parse(string tag) =>
        Grammar().Match(tag) is { Success: true, Groups: var found } && int.TryParse(found["version"].Value, CultureInfo.InvariantCulture, out var version)
            ? new(found["id"].Value, version, found["hash"].Value)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"nb1:clause:{Id}@{Version}#{Hash}");

    [GeneratedRegex("^nb1:clause:(?<id>[a-z0-9-]{1,24})@(?<version>[0-9]{1,9})#(?<hash>[0-9a-f]{8})$", RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();
}
