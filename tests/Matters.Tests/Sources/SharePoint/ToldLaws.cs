using CsCheck;
using NigerBrief.Matters.Sources.SharePoint;

namespace NigerBrief.Matters.Tests.Sources.SharePoint;

/// <summary>What is noted of what was told, as several instances note it.</summary>
public sealed class ToldLaws
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<(string Part, DateTimeOffset At)[]> Tellings =
        Gen.Select(Gen.Char['a', 'h'].Select(part => $"{part}"), Gen.Int[0, 600].Select(minute => Morning.AddMinutes(minute))).Array[0, 20];

    [Fact]
    public void Two_instances_together_know_of_each_part_when_either_told_it_last() => Gen.Select(Tellings, Tellings).Sample((one, other) =>
    {
        var both = After(one).And(After(other));
        Assert.Equal(Sorted(After(other).And(After(one))), Sorted(both));
        Assert.Equal(one.Concat(other).GroupBy(telling => telling.Part).Select(part => (part.Key, part.Max(telling => telling.At))).Order(), Sorted(both));
    });

    [Fact]
    public void What_was_told_before_is_held_no_longer() => Gen.Select(Tellings, Gen.Int[0, 600]).Sample((tellings, minute) =>
    {
        var since = Morning.AddMinutes(minute);
        var told = After(tellings);
        Assert.Equal(told.Parts.Keys.Where(part => told.Holds(part, since)).Order(StringComparer.Ordinal), told.Since(since).Parts.Keys.Order(StringComparer.Ordinal));
        Assert.All(told.Since(since).Parts.Values, at => Assert.True(at > since));
    });

    [Fact]
    public void Of_too_much_what_was_told_last_stays()
    {
        var told = Told.Nothing.With("niger", ["old"], Morning).With("niger", Enumerable.Range(0, Told.MostParts).Select(part => $"{part}"), Morning.AddMinutes(1)).Since(Morning.AddHours(-1));
        Assert.Equal(Told.MostParts, told.Parts.Count);
        Assert.False(told.Holds("old", Morning.AddHours(-1)));
    }

    private static Told After(IEnumerable<(string Part, DateTimeOffset At)> tellings) =>
        tellings.OrderBy(telling => telling.At).Aggregate(Told.Nothing, (told, telling) => told.With("niger", [telling.Part], telling.At));

    private static IEnumerable<(string, DateTimeOffset)> Sorted(Told told) => told.Parts.Select(part => (part.Key, part.Value)).Order();
}
