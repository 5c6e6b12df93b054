using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>Reads a matter's clause files. One that cannot be read is named and left out; the others are served.</summary>
public static class ClausesReader
{
    /// <summary>Where clauses lie within the matter: the current version of each, and the versions before it.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["clauses", "clauses/versions"];

    /// <param name="files">Paths within the matter with what the files say, current versions first.</param>
    public static (IReadOnlyList<Clause> Clauses, IReadOnlyList<Problem> Problems) Read(IEnumerable<(string File, string Text)> files)
    {
        var clauses = new Dictionary<(string Id, int Version), Clause>();
        var problems = new List<Problem>();
        foreach (var (file, text) in files)
        {
            var (clause, wrong) = ClauseFile.Parse(Path.GetFileName(file), text);
            problems.AddRange(wrong.Select(sentence => new Problem(file, sentence)));
            if (clause is not null && !clauses.TryAdd((clause.Id, clause.Version), clause))
                problems.Add(new(file, $"Version {clause.Version} of “{clause.Id}” is in another file already. This one is left out; give it its own id or version."));
        }
        return ([.. clauses.Values], problems);
    }


}
