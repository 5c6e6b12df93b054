using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>Does deeds to a matter. What there is nothing for is left undone.</summary>
public sealed class Doing(SmallMatter matter, SecretWords words, IReadOnlyList<User> users)
{
    private static readonly string[] Endings = [".txt", ".md"];

    private Library Record => matter.Record;

    private Library Clauses => matter.Clauses;

    public bool Down => matter.Graph.Faults.Down;

    /// <summary>All is well, and long enough for everybody to see it.</summary>
    public void Settle()
    {
        matter.Graph.Faults.Clear();
        matter.Clock.Pass(TimeSpan.FromMinutes(6));
    }

    public async Task DoAsync(Deed deed, Func<User, HttpClient> client)
    {
        var user = users[deed.Where % users.Count];
        if (deed.Kind == DeedKind.Synchronise)
        {
            if ((await client(user).SeeAsync("/api/matters/small")).Status == System.Net.HttpStatusCode.OK)
                await client(user).SynchroniseAsync("small");
            return;
        }
        var file = Pick(Record.Rows.Where(item => !item.IsFolder), deed.Which);
        var folder = Pick(Record.Rows.Where(item => item.IsFolder), deed.Which);
        var clause = Pick(Clauses.Rows, deed.Which);
        var term = Pick(matter.Terms.Rows, deed.Which);
        Action? deedOfKind = deed.Kind switch
        {
            DeedKind.PutFile => () => Record.Put(Folder(deed.Where) + words.Next() + Endings[deed.Which % 2], Text(), Columns(deed)),
            DeedKind.ChangeFile when file is not null => () => Record.Put(file.Path, Text()),
            DeedKind.RenameFile when file is not null => () => Record.Rename(file, words.Next() + Endings[deed.Where % 2]),
            DeedKind.MoveFile when file is not null && Record.Find(Folder(deed.Where) + file.Name) is null => () => Record.Move(file, Folder(deed.Where).TrimEnd('/')),
            DeedKind.DeleteFile when file is not null => () => Record.Delete(file),
            DeedKind.RenameFolder when folder is not null => () => Record.Rename(folder, words.Next()),
            DeedKind.DeleteFolder when folder is not null => () => Record.Delete(folder),
            DeedKind.EditColumns when file is not null => () => Record.SetFields(file, Columns(deed)),
            DeedKind.PutClause => () => PutClause(deed.Which % 3 == 0 ? words.Next() : Path.GetFileNameWithoutExtension(clause?.Name) ?? words.Next()),
            DeedKind.ApproveClause when clause is not null => clause.Approve,
            DeedKind.RejectClause when clause is not null => clause.Reject,
            DeedKind.SubmitClause when clause is not null => clause.Submit,
            DeedKind.DeleteClause when clause is not null => () => Clauses.Delete(clause),
            DeedKind.RenameClause when clause is not null => () => Clauses.Rename(clause, words.Next() + ".md"),
            DeedKind.PutTerm => () => matter.Terms.Add(Term()),
            DeedKind.ChangeTerm when term is not null => () => matter.Terms.SetFields(term, Term()),
            DeedKind.DeleteTerm when term is not null => () => matter.Terms.Delete(term),
            DeedKind.Describe => Describe,
            DeedKind.DenyFile when file is not null => () => words.Deny(file, user.Name),
            DeedKind.DenyFolder when folder is not null => () => words.Deny(folder, user.Name),
            DeedKind.DenyClause when clause is not null => () => words.Deny(clause, user.Name),
            DeedKind.DenyTerm when term is not null => () => words.Deny(term, user.Name),
            DeedKind.DenyLarge => () => words.Deny(new Securable[] { Record, Clauses, matter.Terms, matter.Site.Documents, matter.Site }[deed.Which % 5], user.Name),
            DeedKind.Restore when words.Denied is { Count: > 0 } denied => () => words.Restore(denied[deed.Which % denied.Count]),
            DeedKind.Revoke => () => matter.Site.Revoke(user.Name),
            DeedKind.Allow => () => users.ToList().ForEach(user => matter.Site.Allow(user.Name, user.Name == "Clara" ? Role.Approver : Role.Reader)),
            DeedKind.Wait => () => matter.Clock.Pass(TimeSpan.FromSeconds(30 + (deed.Which % 120))),
            DeedKind.WaitLong => () => matter.Clock.Pass(TimeSpan.FromMinutes(4 + (deed.Which % 20))),
            DeedKind.GoDown => () => matter.Graph.Faults.Down = true,
            DeedKind.ComeBack => ComeBack,
            DeedKind.ForgetDeltas => matter.Graph.World.ForgetDeltas,
            DeedKind.RefuseOpenly => () => matter.Graph.World.RefusesOpenly = !matter.Graph.World.RefusesOpenly,
            DeedKind.TellOnlyFolders => () => matter.Graph.World.DeltaNamesOnlyTheFolderDeleted = !matter.Graph.World.DeltaNamesOnlyTheFolderDeleted,
            _ => null,
        };
        deedOfKind?.Invoke();
    }

    /// <summary>So much later that it is not spared any more.</summary>
    private void ComeBack()
    {
        if (Down)
            matter.Clock.Pass(TimeSpan.FromSeconds(16));
        matter.Graph.Faults.Down = false;
    }

    private void PutClause(string id)
    {
        var version = (Clauses.Find(id + ".md")?.Versions.Count ?? 0) + 1;
        var text = words.Next();
        Clauses.Put(id + ".md", words.Noted(SmallMatter.Clause(id, version, text), $"{id} {text}"));
    }

    private void Describe()
    {
        var title = words.Next();
        matter.Describe(title);
        words.Noted(matter.Site.Documents.Find("matter.yml")!.Versions[0].Content, title);
    }

    private Content Text()
    {
        var word = words.Next();
        return words.Noted($"{word} stands in common here.", word);
    }

    private Fields Columns(Deed deed) => new()
    {
        ["Key"] = deed.Which % 4 == 0 ? null : $"K-{words.Next()}",
        ["Title"] = $"About {words.Next()}",
    };

    private Fields Term() => new() { ["Title"] = $"Term {words.Next()}", ["Meaning"] = $"what {words.Next()} means", ["Source"] = "Art. 1" };

    private string Folder(int where)
    {
        var folders = Record.Rows.Where(item => item.IsFolder).Select(item => item.Path + "/").Prepend("").ToList();
        return where % 4 == 0 ? folders[where % folders.Count] + words.Next() + "/" : folders[where % folders.Count];
    }

    private static Item? Pick(IEnumerable<Item> items, int which) => items.ToList() is { Count: > 0 } all ? all[which % all.Count] : null;
}
