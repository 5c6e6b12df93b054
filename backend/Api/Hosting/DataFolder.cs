namespace NigerBrief.Api.Hosting;

/// <summary>Where the server keeps what is not in a database: <c>Data:Folder</c>, or a folder of its user's own.</summary>
public static class DataFolder
{
    /// <exception cref="InvalidOperationException">The server may not write there; the message says what to do.</exception>
    public static string Of(IConfiguration configuration)
    {
        var folder = configuration["Data:Folder"] ?? Path.Combine(OfUser(), "NigerBrief");
        try
        {
            Make(folder);
            using (File.Create(Path.Combine(folder, Path.GetRandomFileName()), bufferSize: 1, FileOptions.DeleteOnClose))
                return folder;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"The server may not write to its data folder, {folder}. Let its user write there, or name another folder in Data:Folder.", failed);
        }
    }

    /// <summary>For the server's own user alone, since what lies there can be read. A folder that is there stays as it is.</summary>
    public static DirectoryInfo Make(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static string OfUser() =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? folder
            : throw new InvalidOperationException("The server's user has no folder of its own. Name one in Data:Folder.");
}
