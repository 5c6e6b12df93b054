using CsCheck;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>
/// Rights come and go, files are put, renamed, moved and deleted, clauses approved and rejected, time passes, and Graph is down for a while:
/// nobody is ever told anything that they were not allowed to see within the last five minutes, but for what goes into a brief and was told to them before,
/// until one of the servers is told that it is gone; and in the end everybody sees what they may.
/// </summary>
public sealed class WhoSeesWhatLaws(Entra entra)
{
    private static readonly Gen<Deed[]> Histories = Deed.Any.Array[60, 120];

    [Fact]
    public Task Nobody_is_told_what_they_may_not_see() => Histories.SampleAsync(async history =>
    {
        await using var matter = await SmallMatter.StartAsync(entra);
        User[] users = [matter.Join("Amina"), matter.Join("Boris"), matter.Join("Clara", Role.Approver)];
        var words = new SecretWords(matter);
        Dictionary<string, string?> together = new() { ["Data:Folder"] = matter.Kept.FullName };
        FirmApplication[] servers = [matter.Serve(together), matter.Serve(together)];
        var doing = new Doing(matter, words, users);
        var probing = new Probing(matter, words, servers);
        foreach (var deed in history)
        {
            words.Note(users);
            await doing.DoAsync(deed, user => matter.Client(servers[deed.Which % servers.Length], user));
            words.Note(users);
            await probing.AskAsync(users[deed.Where % users.Length], deed, doing.Down);
        }

        words.Note(users);
        doing.Settle();
        var fresh = matter.Serve();
        foreach (var user in users)
        {
            await probing.HasSettledAsync(user, matter.Client(fresh, user));
        }
    }, iter: 16, threads: 2);

    /// <summary>Where little is shown, and much of what is held by a server was never told to anybody.</summary>
    [Fact]
    public Task Nothing_goes_into_a_brief_but_what_its_author_may_see_or_was_told() => Deed.Taking.Array[40, 80].SampleAsync(async history =>
    {
        await using var matter = await SmallMatter.StartAsync(entra);
        User[] users = [matter.Join("Amina"), matter.Join("Boris")];
        var words = new SecretWords(matter);
        Dictionary<string, string?> together = new() { ["Data:Folder"] = matter.Kept.FullName };
        FirmApplication[] servers = [matter.Serve(together), matter.Serve(together)];
        var doing = new Doing(matter, words, users);
        var probing = new Probing(matter, words, servers);
        foreach (var deed in history)
        {
            words.Note(users);
            await doing.DoAsync(deed, user => matter.Client(servers[deed.Where % servers.Length], user));
            words.Note(users);
            await probing.TakeAsync(users[deed.Where / 3 % users.Length], deed, doing.Down);
        }
    }, iter: 12, threads: 2);

    /// <summary>Rights aside, of which changes do not tell.</summary>
    [Fact]
    public Task A_visit_kept_up_by_changes_shows_what_a_new_one_shows() => Deed.Change.Array[10, 40].SampleAsync(async history =>
    {
        await using var matter = await SmallMatter.StartAsync(entra);
        User[] users = [matter.Join("Amina"), matter.Join("Clara", Role.Approver)];
        var words = new SecretWords(matter);
        // So long that no roll is called but where changes do not say enough.
        var server = matter.Serve(new() { ["SharePoint:FreshFor"] = "1.00:00:00" });
        var doing = new Doing(matter, words, users);
        var probing = new Probing(matter, words, server);
        foreach (var deeds in history.Chunk(3))
        {
            foreach (var deed in deeds)
                await doing.DoAsync(deed, user => matter.Client(server, user));
            matter.Clock.Pass(TimeSpan.FromMinutes(2));
            foreach (var user in users)
                await matter.Client(server, user).SynchroniseAsync("small");
        }
        var fresh = matter.Serve();
        foreach (var user in users)
            await probing.HasSettledAsync(user, matter.Client(fresh, user));
    }, iter: 12, threads: 2);
}
