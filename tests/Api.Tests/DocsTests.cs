using System.Text.RegularExpressions;

namespace NigerBrief.Api.Tests;

/// <summary>What the documents point to is there.</summary>
public sealed partial class DocsTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Path.Combine(LayeringTests.Repository, "docs"), "*.md").Append(Path.Combine(LayeringTests.Repository, "README.md"))
            .Select(file => Path.GetRelativePath(LayeringTests.Repository, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_document_that_is_named_is_there(string document)
    {
        var named = Document.Matches(Read(document)).Select(match => match.Value).Distinct();
        Assert.Equal([], named.Where(file => !File.Exists(Path.Combine(LayeringTests.Repository, file))));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_test_that_is_named_is_there(string document)
    {
        var there = Directory.EnumerateFiles(Path.Combine(LayeringTests.Repository, "tests"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);
        var named = Test.Matches(Read(document)).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Equal([], named.Where(test => !there.Contains(test)));
        Assert.True(document != Path.Combine("docs", "security.md") || named.Count > 20, "The list of threats is gone.");
    }

    private static string Read(string document) => File.ReadAllText(Path.Combine(LayeringTests.Repository, document));

    [GeneratedRegex(@"docs/[a-z-]+\.md")]
    private static partial Regex Document { get; }

    [GeneratedRegex(@"`(?:\w+/)?(\w+(?:Tests|Laws|Contract))`")]
    private static partial Regex Test { get; }
}
