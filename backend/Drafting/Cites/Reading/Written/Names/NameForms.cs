namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>The ways in which people turn a document's name round, shorten it or add to it; all in the words of <see cref="NameWords"/>.</summary>
internal static class NameForms
{
    private static readonly HashSet<string> Small = ["for", "of", "in", "to"];

    /// <param name="key">A name, as <see cref="NameWords.Key"/> has it.</param>
    public static IEnumerable<string> Of(string key, RecordDocument document) =>
        Turned(key, document).SelectMany(form => Added(form, document)).SelectMany(form => VolumeNames.Of(form, document)).Distinct();

    /// <summary>The name turned round or shortened.</summary>
    public static IEnumerable<string> Turned(string key, RecordDocument document)
    {
        var words = key.Split(' ');
        return
        [
            key, .. Telling(words, document), .. RecordNames.Of(key, words, document), .. PaperNames.Of(key, words), .. StatementOfFactsNames.Of(key), .. StateNames.Of(key, words), .. AnswerNames.Of(words),
            .. PersonNames.Of(key, words, document), .. TranscriptNames.Of(key, words, document),
        ];
    }

    // What people say beside the name, or leave out at its end.
    private static IEnumerable<string> Added(string key, RecordDocument document)
    {
        var words = key.Split(' ');
        return [key, .. TranscriptNames.Added(key, words, document), .. PersonNames.Added(key, words, document), .. PaperNames.Added(key, words, document), .. StatementOfFactsNames.Rule561(words)];
    }

    // “Mot. Summ. J.” of “Mot. for Summ. J.”, “Mem. Supp. Mot. Dismiss”
    private static IEnumerable<string> Telling(string[] words, RecordDocument document)
    {
        var telling = words.Where(word => document.Kind is DocumentKind.Brief ? !Small.Contains(word) : word != "for").ToArray();
        if (telling.Length > 1 && telling.Length < words.Length)
            yield return string.Join(' ', telling);
    }
}
