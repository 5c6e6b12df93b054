namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>Names of transcripts of hearings and trials.</summary>
internal static class TranscriptNames
{
    public static IEnumerable<string> Of(string key, string[] words, RecordDocument document)
    {
        if (key == "trial tr")
            yield return "t tr";
        // “Hearing Transcript Day 3”
        if (words is [.. var transcript, "day" or "d", var day] && transcript is [.., "tr"] && document.Kind is DocumentKind.Transcript or DocumentKind.Hearing)
        {
            foreach (var name in new[] { $"{string.Join(' ', transcript)} ", "tr ", "hearing tr ", "" })
                yield return $"{name}day {day}";
            yield return $"t {day}";
            yield return $"day {day} tr";
            yield return $"tr d {day}";
        }
        // “Transcription de l'audience, jour 2”
        if (words is [.., "jour" or "j", var jour] && document.Kind is DocumentKind.Transcript or DocumentKind.Hearing)
        {
            foreach (var name in new[] { "tr ", "tr de laudience ", "" })
                yield return $"{name}jour {jour}";
            yield return $"tr j {jour}";
        }
    }

    public static IEnumerable<string> Added(string key, string[] words, RecordDocument document)
    {
        if (document.Kind is not DocumentKind.Hearing || words[^1] != "tr")
            yield break;
        yield return words[0] == "tr" ? "hearing tr" : string.Join(' ', words[..^1].Append("hearing tr"));
        if (key == "hearing tr")
            yield return "tr of hearing";
    }

    /// <returns>What a transcript is called where no other is called so: <c>Tr.</c>; empty for a deposition's.</returns>
    public static IEnumerable<string> Sorts(string key, RecordDocument document)
    {
        if (document.Kind is not (DocumentKind.Transcript or DocumentKind.Hearing) || !key.EndsWith(" tr", StringComparison.Ordinal) || !NameWords.Key(document.CiteAs).EndsWith(" tr", StringComparison.Ordinal))
            yield break;
        yield return "tr";
        if (key.EndsWith(" hearing tr", StringComparison.Ordinal))
            yield return "hearing tr";
    }
}
