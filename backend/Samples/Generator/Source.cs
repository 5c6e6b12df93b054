using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NigerBrief.Samples;

/// <summary>A document of the sample record before it is laid out: front matter and blocks.</summary>
public sealed partial record Source(string Key, FrontMatter Front, IReadOnlyList<Block> Blocks)
{
    public string Layout => Front.Layout;

    public string File => Front.File ?? Key + (Layout == "statement" ? ".docx" : ".pdf");

    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Sources");

    public static Source Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        var match = FrontMatterText().Match(text);
        if (!match.Success)
            throw new SourceException($"{name}.md does not begin with front matter between two lines of three hyphens.");

        try
        {
            var front = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build()
                .Deserialize<FrontMatter>(match.Groups["yaml"].Value);
            return new Source(front.Key ?? name, front, BlockReader.Read(text[match.Length..], front.Layout == "transcript"));
        }
        catch (YamlException problem)
        {
            throw new SourceException($"The front matter of {name}.md cannot be read: {problem.InnerException?.Message ?? problem.Message}");
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\A---\n(?<yaml>.*?)\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatterText();
}
