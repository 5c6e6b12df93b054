using System.Text.RegularExpressions;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>
/// A word of its own in every name, text and cell of a matter, so that one can tell from an answer what its reader has been shown. Who may
/// see which of them is worked out here from the rights alone.
/// </summary>
public sealed partial class SecretWords(SmallMatter matter)
{
    private readonly Dictionary<Content, string> texts = [];
    private readonly Dictionary<Securable, HashSet<string>> denied = [];
    private readonly Dictionary<(string User, string Word), DateTimeOffset> lastSeen = [];
    private readonly Dictionary<(string User, string Word), DateTimeOffset> told = [];
    private int made;

    public IReadOnlyList<string> All => [.. Enumerable.Range(1, made).Select(Word)];

    public IReadOnlyList<Securable> Denied => [.. denied.Where(one => one.Value.Count > 0).Select(one => one.Key)];

    public string Next() => Word(++made);

    public Content Noted(Content content, string text)
    {
        texts[content] = text;
        return content;
    }

    public static IReadOnlyList<string> In(string text) => [.. Secret.Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    public void Deny(Securable what, string user)
    {
        what.Deny(user);
        (denied.TryGetValue(what, out var users) ? users : denied[what] = []).Add(user);
    }

    public void Restore(Securable what)
    {
        foreach (var user in denied[what])
            what.Restore(user);
        denied[what].Clear();
    }

    /// <summary>To be called before each change, and before time passes.</summary>
    public void Note(IEnumerable<User> users)
    {
        foreach (var user in users)
        {
            foreach (var word in Of(user.Name))
                lastSeen[(user.Name, word)] = matter.Clock.GetUtcNow();
        }
    }

    public bool WasShown(string user, string word, TimeSpan within) =>
        lastSeen.TryGetValue((user, word), out var seen) && matter.Clock.GetUtcNow() - seen <= within;

    /// <summary>
    /// An answer of some server has told these words. When SharePoint was asked for it within the last five minutes, what was out of sight for so long is gone by now for
    /// every server.
    /// </summary>
    public void Tell(string user, IEnumerable<string> shown, bool asked, TimeSpan within)
    {
        foreach (var word in shown)
            told[(user, word)] = matter.Clock.GetUtcNow();
        foreach (var (person, word) in asked ? told.Keys.Where(key => key.User == user && !WasShown(user, key.Word, within)).ToList() : [])
            told.Remove((person, word));
    }

    public bool WasTold(string user, string word, TimeSpan within) => told.TryGetValue((user, word), out var at) && matter.Clock.GetUtcNow() - at <= within;

    /// <summary>All that the user may see now.</summary>
    public HashSet<string> Of(string user) => [.. matter.Site.Documents.Rows.Concat(matter.Record.Rows.Where(item => !item.IsFolder)).Concat(matter.Clauses.Rows).Concat(matter.Terms.Rows)
        .Where(item => Sees(item, user)).SelectMany(WordsOf)];

    /// <summary>Files of the record that the user may see now.</summary>
    public IReadOnlyList<Item> RecordOf(string user) => [.. matter.Record.Rows.Where(item => !item.IsFolder && Sees(item, user))];

    public bool Sees(Item item, string user)
    {
        var list = ListOf(item);
        return matter.Site.Members.ContainsKey(user) && !Keeps(matter.Site, user) && !Keeps(list, user) && !Keeps(item, user)
            && !(list is Library library && Above(item.Path).Any(folder => Keeps(library.Find(folder)!, user)));
    }

    private SiteList ListOf(Item item) => new[] { matter.Record, matter.Clauses, matter.Site.Documents, matter.Terms }.First(list => list.Rows.Contains(item));

    private bool Keeps(Securable what, string user) => denied.TryGetValue(what, out var users) && users.Contains(user);

    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    /// <summary>Of a clause the approved versions alone, whoever asks, and of its drafts what they are called; of all else the newest.</summary>
    private IEnumerable<string> WordsOf(Item item) => In(item.Path).Concat(matter.Clauses.Rows.Contains(item)
        ? item.Versions.SelectMany(version => In(texts[version.Content]).Take(IsApproved(version) ? 2 : 1))
        : In(texts.GetValueOrDefault(item.Versions[0].Content, "") + " " + string.Join(' ', item.Versions[0].Fields.Values)));

    private static bool IsApproved(ItemVersion version) => version is { Minor: 0, Status: Moderation.Approved };

    /// <summary>Seven letters that no other word begins with, and no ending of a word among them: a search finds all words of one stem.</summary>
    private static string Word(int number) => "zq" + string.Concat($"{number:00000}".Select(digit => "abhjkopqvw"[digit - '0']));

    [GeneratedRegex("zq[a-z]{5}")]
    private static partial Regex Secret { get; }
}
