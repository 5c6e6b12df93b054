using NigerBrief.Tests;

namespace NigerBrief.Matters.Tests.Servers;

public sealed class RedisServerTests(RedisServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_answers_with_the_password_and_not_without()
    {
        var port = await server.PortAsync();
        var password = (await server.ConnectionStringAsync()).Split("password=")[1];
        Assert.Equal("+OK", await RedisServer.SayAsync(port, $"AUTH {password}", Cancel));
        Assert.StartsWith("-NOAUTH", await RedisServer.SayAsync(port, "GET key", Cancel));
        Assert.StartsWith("-WRONGPASS", await RedisServer.SayAsync(port, "AUTH other", Cancel));
    }

    [Fact]
    public void Each_test_has_a_prefix_of_its_own() => Assert.NotEqual(server.NewPrefix(), server.NewPrefix());
}
