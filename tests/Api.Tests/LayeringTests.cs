using System.Reflection;
using System.Text.RegularExpressions;
using NigerBrief.Drafting;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Api.Tests;

/// <summary>The arrows of docs/architecture.md that project references alone do not hold.</summary>
public sealed class LayeringTests
{
    internal static readonly string Repository = RepositoryRoot();

    [Fact]
    public void Drafting_references_nothing_that_reads_or_sends() => Assert.DoesNotContain(
        typeof(Draft).Assembly.GetReferencedAssemblies(),
        reference => reference.Name is "System.IO.FileSystem" or "System.Net.Http" or "System.Net.Sockets" or "Microsoft.Data.Sqlite"
            || reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || reference.Name.StartsWith("NigerBrief.", StringComparison.Ordinal));

    [Fact]
    public void Matters_knows_no_request_and_no_Api() => Assert.DoesNotContain(
        typeof(FolderMatters).Assembly.GetReferencedAssemblies(),
        reference => reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || reference.Name == "NigerBrief.Api");

    [Fact]
    public void Api_has_one_map_method_a_feature()
    {
        var features = typeof(Program).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Api", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true });
        Assert.All(features, feature => Assert.Single(
            feature.GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.Name.StartsWith("Map", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("word", @"\bWord\.|\bOffice\.")]
    [InlineData("signIn", @"@azure/msal")]
    public void Only_one_folder_of_the_pane_touches(string folder, string what)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository, "addin", "src"), "*.ts*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("schema.ts", StringComparison.Ordinal))
            .ToLookup(file => file.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.Contains(sources[true], file => Regex.IsMatch(File.ReadAllText(file), what));
        Assert.All(sources[false], file => Assert.DoesNotMatch(what, File.ReadAllText(file)));
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "NigerBriefAddin.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
