using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>What whoever starts the server reads when it does not start, which takes a process of its own.</summary>
public sealed class StartFailureTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("niger-brief-");

    [Fact]
    public async Task Data_that_a_newer_program_made_are_refused_and_left_alone()
    {
        var file = Path.Combine(data.FullName, "keep.db");
        using (var database = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            database.Open();
            using var newer = database.CreateCommand();
            newer.CommandText = "CREATE TABLE of_the_future (n INTEGER); PRAGMA user_version = 99";
            newer.ExecuteNonQuery();
        }

        var said = await StartAsync(
            $"--Data:Folder={data.FullName}", "--SharePoint:Host=contoso.sharepoint.com", "--SharePoint:Matters:0:Site=sites/niger",
            $"--AzureAd:TenantId={Guid.NewGuid()}", $"--AzureAd:ClientId={Guid.NewGuid()}", $"--Pane:ClientId={Guid.NewGuid()}",
            "--AzureAd:ClientCredentials:0:SourceType=StoreWithThumbprint");

        Assert.StartsWith("Niger Brief does not start: keep.db in the data folder was made by a newer Niger Brief", said, StringComparison.Ordinal);
        using var after = new SqliteConnection($"Data Source={file};Pooling=False");
        after.Open();
        using var tables = after.CreateCommand();
        tables.CommandText = "SELECT group_concat(name) FROM sqlite_schema";
        Assert.Equal("of_the_future", tables.ExecuteScalar());
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_is_named()
    {
        var file = Path.Combine(data.FullName, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        var said = await StartAsync($"--Data:Folder={Path.Combine(file, "folder")}");
        Assert.StartsWith($"Niger Brief does not start: The server may not write to its data folder, {file}", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_lacks_is_named()
    {
        var said = await StartAsync($"--Data:Folder={data.FullName}", "--SharePoint:Matters:0:Site=sites/niger");
        Assert.StartsWith("Niger Brief does not start: AzureAd:TenantId must be", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_for_scans_that_is_not_there_is_named()
    {
        var said = await StartAsync($"--Data:Folder={data.FullName}", $"--Ocr:Program={Path.Combine(data.FullName, "tesseract")}");
        Assert.StartsWith("Niger Brief does not start: Ocr:Program names no tesseract", said, StringComparison.Ordinal);
    }

    public void Dispose() => data.Delete(recursive: true);

    /// <returns>What it said, which is no stack trace.</returns>
    private static async Task<string> StartAsync(params string[] settings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "NigerBrief.Api.dll"), "--urls", "http://127.0.0.1:0" },
        };
        foreach (var setting in settings)
            start.ArgumentList.Add(setting);
        using var server = Process.Start(start)!;
        var output = server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, server.ExitCode);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        return said;
    }
}
