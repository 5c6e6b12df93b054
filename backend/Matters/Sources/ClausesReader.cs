using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Matters.Sources;

/// <summary>Reads a matter's clause files. One that cannot be read is named and left out; the others are served.</summary>
public static class ClausesReader
{
    private const string Word = ".docx";

    /// <summary>Where clauses lie within the matter: the current version of each, and the versions before it.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["clauses", "clauses/versions"];

    /// <summary>Whether a file holds a clause, by its name.</summary>
    public static bool IsClause(string file) => Path.GetExtension(file).ToLowerInvariant() is ".md" or Word && !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal);

    public static bool IsWord(string file) => Path.GetExtension(file).Equals(Word, StringComparison.OrdinalIgnoreCase);

    /// <param name="texts">Readable ones, current versions first.</param>
    /// <param name="context">The matter whose terms and documents the clauses may name; null where that is not asked.</param>
    public static (IReadOnlyList<Clause> Clauses, IReadOnlyList<Problem> Problems) Read(IEnumerable<SourceText> texts, BlockContext? context = null)
    {
        var clauses = new Dictionary<(string Id, int Version), Clause>();
        var problems = new List<Problem>();
        foreach (var text in texts)
        {
            var (clause, wrong) = Parse(text, context);
            problems.AddRange(wrong.Select(sentence => new Problem(text.File, sentence)));
            if (clause is not null && !clauses.TryAdd((clause.Id, clause.Version), Narrowed(clause, text.AtMost)))
                problems.Add(new(text.File, new(
                    $"Version {clause.Version} of “{clause.Id}” is in another file already. This one is left out; give it its own id or version.",
                    $"La version {clause.Version} de « {clause.Id} » est déjà dans un autre fichier. Celle-ci est laissée de côté ; donnez-lui son propre id ou sa propre version.")));
        }
        return ([.. clauses.Values], problems);
    }

    private static (Clause? Clause, IReadOnlyList<Sentence> Problems) Parse(SourceText text, BlockContext? context)
    {
        try
        {
            var name = Path.GetFileName(text.File);
            var (clause, problems) = text.Bytes is { } docx ? ClauseFile.Parse(name, docx) : ClauseFile.Parse(name, text.Text!);
            return clause is not null && context is not null && ClauseReferences.Problems(clause, context) is { Count: > 0 } unknown ? (null, unknown) : (clause, problems);
        }
        // Whatever the reader of one clause stumbles over, the others must still be offered.
        catch (Exception unexpected) when (unexpected is not OutOfMemoryException)
        {
            return (null, [new(
                "This clause cannot be read. Compare its head and its text with a clause that can be.",
                "Cette clause ne peut pas être lue. Comparez son en-tête et son texte avec ceux d’une clause qui peut l’être.")]);
        }
    }

    private static Clause Narrowed(Clause clause, ClauseStatus? atMost) =>
        atMost is { } status && clause.Status == ClauseStatus.Approved ? clause with { Status = status } : clause;
}
