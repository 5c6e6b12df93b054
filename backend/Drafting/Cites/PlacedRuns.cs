namespace NigerBrief.Drafting.Cites;

/// <summary>Collects what goes in at one place, words and live cites one after another.</summary>
internal sealed class PlacedRuns(ForumProfile forum, Place place)
{
    private readonly List<Edit> edits = [];
    private readonly List<TextRun> words = [];

    public string Text { get; private set; } = "";

    public IReadOnlyList<Edit> Edits => [.. edits, .. Pending()];

    public void Words(string text, bool italic = false)
    {
        if (text.Length == 0)
            return;
        words.Add(new(text, Italic: italic));
        Text += text;
    }

    /// <param name="capital">The first word opens a sentence.</param>
    public void Cites(IReadOnlyList<SourceCite> cites, bool capital)
    {
        for (var i = 0; i < cites.Count; i++)
        {
            var (document, pin, words, explanation) = cites[i];
            var signal = words is null ? null : Signal.Of(words, forum);
            if (i > 0)
                Words(signal?.Answers == true ? ", " : "; ");
            if (signal is not null)
            {
                Words(signal.Written(capital && i == 0), forum.Italics);
                Words(" ");
            }
            Live(Cite.Of(document, pin, forum), document.Title);
            if (explanation is not null)
                Words($" ({explanation})");
        }
    }

    private void Live(ReadyCite cite, string title)
    {
        edits.AddRange(Pending());
        words.Clear();
        edits.Add(new TextEdit(place, cite.Runs, cite.Tag, title));
        Text += cite.Text;
    }

    private IEnumerable<Edit> Pending() => words.Count == 0 ? [] : [new TextEdit(place, [.. words])];
}
