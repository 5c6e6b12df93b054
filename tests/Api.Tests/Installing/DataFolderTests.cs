using System.Runtime.Versioning;
using Microsoft.Extensions.Configuration;
using NigerBrief.Api.Hosting;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>Where the text of the record lies on the server.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class DataFolderTests : IDisposable
{
    private readonly DirectoryInfo machine = Directory.CreateTempSubdirectory("niger-brief-");

    [Fact]
    public void A_new_one_is_for_the_servers_user_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights otherwise.");
        var folder = Of(Path.Combine(machine.FullName, "data"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void One_that_is_there_is_left_as_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights otherwise.");
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        var folder = Directory.CreateDirectory(Path.Combine(machine.FullName, "data"), mode).FullName;
        File.SetUnixFileMode(folder, mode);
        Of(folder);
        Assert.Equal(mode, File.GetUnixFileMode(folder));
    }

    public void Dispose() => machine.Delete(recursive: true);

    private static string Of(string folder) => DataFolder.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", folder)]).Build());
}
