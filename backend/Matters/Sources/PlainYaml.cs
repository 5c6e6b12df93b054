using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace NigerBrief.Matters.Sources;

/// <summary>
/// YAML as people write it by hand: without aliases and with few lists in lists. A hostile text could go round in a ring or nest until
/// the stack ends, which no program survives.
/// </summary>
internal static class PlainYaml
{
    private const int Deepest = 50;

    /// <exception cref="YamlException">The text is no YAML, or not a plain one.</exception>
    public static YamlNode? Read(string text)
    {
        RefuseOddities(text);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return yaml.Documents.Count > 0 ? yaml.Documents[0].RootNode : null;
    }

    private static void RefuseOddities(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext() && parser.Current is { } read)
        {
            depth += read.NestingIncrease;
            if (depth > Deepest || read is AnchorAlias)
                throw new YamlException(read.Start, read.End, "Nested too deeply, or an alias.");
        }
    }
}
