using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>Where a reading of changes stands.</summary>
/// <param name="Epoch">The world's when the reading began.</param>
/// <param name="After">Changes up to this count have been told.</param>
/// <param name="UpTo">The count at which this round ends; null between rounds.</param>
/// <param name="First">The first round tells what there is; the later ones also what is gone.</param>
internal sealed record DeltaToken(int Epoch, long After, long? UpTo, bool First)
{
    /// <exception cref="Refusal">The token was not given out.</exception>
    public static DeltaToken Of(string text)
    {
        if (Decoded(text).Split(';') is [var epoch, var after, var upTo, var first]
            && int.TryParse(epoch, out var begun) && long.TryParse(after, out var told) && bool.TryParse(first, out var isFirst)
            && (upTo.Length == 0 || long.TryParse(upTo, out _)))
        {
            return new(begun, told, upTo.Length == 0 ? null : long.Parse(upTo), isFirst);
        }
        throw Refusal.Invalid("The sync token is malformed.");
    }

    public override string ToString() => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{Epoch};{After};{UpTo};{First}"));

    private static string Decoded(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
