using CsCheck;
using NigerBrief.Matters.Keep;

namespace NigerBrief.Matters.Tests.Keep;

/// <summary>What every keep must do, whatever database it lies in.</summary>
public abstract class KeepContract
{
    private static readonly TimeSpan Term = TimeSpan.FromMinutes(1);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An empty keep of the test's own.</summary>
    protected abstract IKeep Keep { get; }

    /// <summary>The same keep, as another process sees it.</summary>
    protected abstract Task<IKeep> OtherInstanceAsync();

    /// <summary>Lets time go by for the keep.</summary>
    protected abstract Task PassAsync(TimeSpan time);

    [Fact]
    public async Task Gives_back_what_was_put()
    {
        Assert.Null(await Keep.GetAsync("a", Cancel));
        await Keep.PutAsync("a", """{"n":1}""", Cancel);
        await Keep.PutAsync("b", "", Cancel);
        await Keep.PutAsync("a", """{"n":"“é” ' \\ 😀"}""", Cancel);
        await using var other = await OtherInstanceAsync();
        Assert.Equal("""{"n":"“é” ' \\ 😀"}""", await other.GetAsync("a", Cancel));
        Assert.Equal("", await other.GetAsync("b", Cancel));
        await other.RemoveAsync("a", Cancel);
        await other.RemoveAsync("never there", Cancel);
        Assert.Null(await Keep.GetAsync("a", Cancel));
    }

    [Fact]
    public async Task Gives_many_at_once()
    {
        string[] keys = [.. Enumerable.Range(0, 2000).Select(number => $"key ' \" {number}")];
        await Keep.PutAsync(keys[3], "three", Cancel);
        await Keep.PutAsync(keys[1999], "last", Cancel);
        await Keep.PutAsync("another", "not asked for", Cancel);
        Assert.Equal(
            new Dictionary<string, string> { [keys[3]] = "three", [keys[1999]] = "last" },
            await Keep.GetManyAsync([.. keys, keys[3]], Cancel));
        Assert.Empty(await Keep.GetManyAsync([], Cancel));
    }

    [Fact]
    public async Task Keys_differ_by_capitals_accents_and_length()
    {
        string[] keys = ["a", "A", "á", "a ", " a", new('中', 1000), new string('中', 999) + "文"];
        foreach (var key in keys)
            await Keep.PutAsync(key, "value of " + key, Cancel);
        foreach (var key in keys)
            Assert.Equal("value of " + key, await Keep.GetAsync(key, Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData(null)]
    public async Task Refuses_what_not_every_keep_could_hold(string? key)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Keep.PutAsync(key ?? new string('a', 1001), "value", Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Keep.GetAsync(key ?? new string('a', 1001), Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Keep.TryLeaseAsync(key ?? new string('a', 1001), Term, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Keep.PutAsync("key", "\0", Cancel));
    }

    [Fact]
    public async Task A_value_may_have_50_MB()
    {
        var value = string.Create(50_000_000, 0, (letters, _) =>
        {
            for (var at = 0; at < letters.Length; at++)
                letters[at] = (char)('a' + at * 7919L % 26);
        });
        await Keep.PutAsync("a", value, Cancel);
        Assert.True(value == await Keep.GetAsync("a", Cancel));
    }

    [Fact]
    public async Task Many_may_read_and_write_at_once()
    {
        await using var other = await OtherInstanceAsync();
        string[] keys = [.. Enumerable.Range(0, 10).Select(number => $"{number}")];
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(async () =>
        {
            var keep = number % 2 == 0 ? Keep : other;
            await keep.PutAsync(keys[number % 10], $"{number}", Cancel);
            await keep.GetManyAsync(number % 3 == 0 ? keys : [.. keys.Reverse()], Cancel);
        }, Cancel)));
        Assert.All(await Keep.GetManyAsync(keys, Cancel), kept => Assert.Equal(int.Parse(kept.Key), int.Parse(kept.Value) % 10));
    }

    [Fact]
    public async Task What_is_used_stays_and_what_is_not_is_purged()
    {
        foreach (var key in new[] { "read", "read with others", "written", "left" })
            await Keep.PutAsync(key, "value", Cancel);
        await PassAsync(TimeSpan.FromDays(20));
        await Keep.GetAsync("read", Cancel);
        await Keep.GetManyAsync(["read with others"], Cancel);
        await Keep.PutAsync("written", "again", Cancel);
        await PassAsync(TimeSpan.FromDays(20));
        Assert.Equal(1, await Keep.PurgeAsync(TimeSpan.FromDays(30), Cancel));
        Assert.Equal(
            ["read", "read with others", "written"],
            (await Keep.GetManyAsync(["read", "read with others", "written", "left"], Cancel)).Keys.Order());
    }

    [Fact]
    public async Task Never_purges_before_its_time_what_was_read_again_and_again()
    {
        await Keep.PutAsync("a", "value", Cancel);
        await PassAsync(TimeSpan.FromMinutes(50));
        await Keep.GetAsync("a", Cancel);
        await PassAsync(TimeSpan.FromMinutes(50));
        Assert.Equal(0, await Keep.PurgeAsync(TimeSpan.FromMinutes(55), Cancel));
    }

    [Fact]
    public async Task A_lease_is_one_holders_until_it_lapses()
    {
        await using var other = await OtherInstanceAsync();
        var first = await Keep.TryLeaseAsync("delta", Term, Cancel);
        Assert.Null(await other.TryLeaseAsync("delta", Term, Cancel));
        Assert.Null(await Keep.TryLeaseAsync("delta", Term, Cancel));
        Assert.NotNull(await other.TryLeaseAsync("another", Term, Cancel));
        await PassAsync(Term / 2);
        Assert.Null(await other.TryLeaseAsync("delta", Term, Cancel));
        await PassAsync(Term);
        var second = await other.TryLeaseAsync("delta", Term, Cancel);
        Assert.True(second!.Fence > first!.Fence);
        Assert.NotEqual(first.Owner, second.Owner);
    }

    [Fact]
    public async Task A_renewed_lease_lasts_a_term_from_then()
    {
        var lease = (await Keep.TryLeaseAsync("delta", Term, Cancel))!;
        for (var times = 0; times < 3; times++)
        {
            await PassAsync(Term * 0.7);
            var renewed = await Keep.RenewAsync(lease, Term, Cancel);
            Assert.Equal((lease.Owner, lease.Fence), (renewed?.Owner, renewed?.Fence));
            lease = renewed!;
        }
        Assert.Null(await Keep.TryLeaseAsync("delta", Term, Cancel));
        await PassAsync(Term * 1.1);
        Assert.Null(await Keep.RenewAsync(lease, Term, Cancel));
    }

    [Fact]
    public async Task A_lease_given_back_can_be_taken_at_once_and_only_its_holder_gives_it_back()
    {
        var first = (await Keep.TryLeaseAsync("delta", Term, Cancel))!;
        await Keep.ReleaseAsync(first with { Owner = "somebody else" }, Cancel);
        Assert.Null(await Keep.TryLeaseAsync("delta", Term, Cancel));
        await Keep.ReleaseAsync(first, Cancel);
        var second = (await Keep.TryLeaseAsync("delta", Term, Cancel))!;
        Assert.True(second.Fence > first.Fence);
        await Keep.ReleaseAsync(first, Cancel);
        Assert.Null(await Keep.TryLeaseAsync("delta", Term, Cancel));
        Assert.Null(await Keep.RenewAsync(first, Term, Cancel));
    }

    [Fact]
    public async Task Only_who_holds_the_lease_writes()
    {
        var first = (await Keep.TryLeaseAsync("delta", Term, Cancel))!;
        Assert.True(await Keep.PutAsync("a", "first", first, Cancel));
        Assert.True(await Keep.PutAsync("a", "first again", first, Cancel));
        Assert.False(await Keep.PutAsync("a", "forged", first with { Fence = first.Fence + 1 }, Cancel));
        Assert.False(await Keep.PutAsync("a", "forged", first with { Name = "other" }, Cancel));
        await PassAsync(Term * 1.1);
        Assert.False(await Keep.PutAsync("a", "lapsed", first, Cancel));
        var second = (await Keep.TryLeaseAsync("delta", Term, Cancel))!;
        Assert.False(await Keep.PutAsync("a", "too late", first, Cancel));
        Assert.False(await Keep.PutAsync("never written", "too late", first, Cancel));
        Assert.Equal("first again", await Keep.GetAsync("a", Cancel));
        Assert.Null(await Keep.GetAsync("never written", Cancel));
        Assert.True(await Keep.PutAsync("a", "second", second, Cancel));
        await Keep.ReleaseAsync(second, Cancel);
        Assert.False(await Keep.PutAsync("a", "given back", second, Cancel));
        Assert.Equal("second", await Keep.GetAsync("a", Cancel));
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_one_gets_the_lease()
    {
        await using var other = await OtherInstanceAsync();
        for (var round = 0; round < 10; round++)
        {
            var asked = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(
                () => (number % 2 == 0 ? Keep : other).TryLeaseAsync("delta", Term, Cancel), Cancel)));
            var lease = Assert.Single(asked, lease => lease is not null);
            Assert.Equal(round + 1, lease!.Fence);
            await Keep.ReleaseAsync(lease, Cancel);
        }
    }

    [Fact]
    public async Task Leases_that_lapsed_long_ago_are_purged_and_held_ones_are_not()
    {
        var lapsed = (await Keep.TryLeaseAsync("lapsed", Term, Cancel))!;
        await PassAsync(TimeSpan.FromDays(40));
        await Keep.TryLeaseAsync("held", Term, Cancel);
        await Keep.PurgeAsync(TimeSpan.FromDays(30), Cancel);
        Assert.Null(await Keep.TryLeaseAsync("held", Term, Cancel));
        Assert.NotNull(await Keep.TryLeaseAsync("lapsed", Term, Cancel));
        Assert.False(await Keep.PutAsync("a", "from before", lapsed, Cancel));
    }

    /// <summary>Three contenders take, renew, write, give back and dawdle, in any order: a model says who holds the lease.</summary>
    [Fact]
    public async Task Holders_never_overlap_and_fences_rise()
    {
        var names = 0;
        await using var other = await OtherInstanceAsync();
        await Gen.Select(Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[1, 90]).Array[1, 25].SampleAsync(async steps =>
        {
            var name = $"lease {names++}";
            var leases = new Lease?[3];
            var (holder, left, fence, written) = (-1, TimeSpan.Zero, 0L, default(string));
            foreach (var (contender, deed, seconds) in steps)
            {
                var keep = contender == 0 ? other : Keep;
                var holds = holder == contender && left > TimeSpan.Zero;
                switch (deed)
                {
                    case 0:
                        var taken = await keep.TryLeaseAsync(name, Term, Cancel);
                        Assert.Equal(left <= TimeSpan.Zero, taken is not null);
                        if (taken is null)
                            break;
                        Assert.True(taken.Fence > fence);
                        (leases[contender], holder, left, fence) = (taken, contender, Term, taken.Fence);
                        break;
                    case 1 when leases[contender] is { } lease:
                        Assert.Equal(holds, await keep.PutAsync(name, $"{fence} {seconds}", lease, Cancel));
                        written = holds ? $"{fence} {seconds}" : written;
                        Assert.Equal(written, await keep.GetAsync(name, Cancel));
                        break;
                    case 2 when leases[contender] is { } lease:
                        Assert.Equal(holds, await keep.RenewAsync(lease, Term, Cancel) is not null);
                        left = holds ? Term : left;
                        break;
                    case 3 when leases[contender] is { } lease:
                        await keep.ReleaseAsync(lease, Cancel);
                        left = holds ? TimeSpan.Zero : left;
                        break;
                    case 4:
                        // Never so near to the end that the time the test itself takes could matter.
                        var time = Math.Abs(left.TotalSeconds - seconds) < 10 ? TimeSpan.FromSeconds(seconds + 20) : TimeSpan.FromSeconds(seconds);
                        await PassAsync(time);
                        left -= time;
                        break;
                }
            }
        }, iter: 100, threads: 1);
    }
}
