using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NigerBrief.Matters.Sources;

/// <summary>Reads <c>matter.yml</c>. Whatever is missing or wrong is named and stood in for, so that the matter is listed all the same.</summary>
public sealed partial class MatterDescriptionReader
{
    public const string FileName = "matter.yml";

    private const string ProfileWhenMissing = "us-trial";
    private static readonly string[] Keys = ["id", "title", "tribunal", "court", "profile", "languages", "word-limit", "notice", "appendix"];

    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);

    private MatterDescriptionReader(string text)
    {
        try
        {
            if (PlainYaml.Read(text) is YamlMappingNode map)
            {
                foreach (var (key, value) in map.Children)
                    values[key.ToString()] = value;
            }
        }
        // YamlDotNet gives up on some unclosed brackets with other exceptions than its own.
        catch (Exception bad) when (bad is not OutOfMemoryException)
        {
            Readable = false;
            var line = bad is YamlException { Start.Line: > 0 and var at } ? $"from line {at} on" : "as YAML";
            problems.Add(new(FileName, $"This file cannot be read {line}. Begin each key at the margin, and put a value that holds a colon in quotation marks."));
        }
    }

    private bool Readable { get; } = true;

    /// <param name="folder">The folder's name, which stands in for a missing id or title.</param>
    /// <returns>The description, what is wrong with the file, and whether it could be read at all.</returns>
    public static (MatterDescription Description, IReadOnlyList<Problem> Problems, bool Readable) Read(string text, string folder)
    {
        var reader = new MatterDescriptionReader(text);
        var description = reader.Describe(folder);
        return (description, reader.problems, reader.Readable);
    }

    private MatterDescription Describe(string folder)
    {
        if (!Readable)
            return new(IdOf(folder), folder, "", ProfileWhenMissing, ["en"]);
        foreach (var key in values.Keys.Where(key => !Keys.Contains(key, StringComparer.Ordinal)))
            problems.Add(new(FileName, $"“{key}” is not one of the keys: {string.Join(", ", Keys)}."));
        return new(
            Id(folder),
            Required("title", folder),
            Value("court") ?? Required("tribunal", ""),
            Profile(),
            Languages(),
            WordLimit(),
            Value("notice"))
        {
            Appendix = List("appendix"),
        };
    }

    private string? Value(string key) =>
        values.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private string Required(string key, string otherwise)
    {
        if (Value(key) is { } value)
            return value;
        problems.Add(new(FileName, otherwise.Length == 0
            ? $"“{key}” is missing. Add it."
            : $"“{key}” is missing. Add it; until then “{otherwise}” stands in for it."));
        return otherwise;
    }

    private string Id(string folder)
    {
        var id = Required("id", IdOf(folder));
        if (ValidId.IsMatch(id))
            return id;
        problems.Add(new(FileName, $"The id “{id}” may hold only small letters, digits and hyphens, at most 40. Until then “{IdOf(id)}” stands in for it."));
        return IdOf(id);
    }

    private static string IdOf(string name)
    {
        var id = NotInId.Replace(name.ToLowerInvariant(), "-").Trim('-');
        return id.Length == 0 ? "matter" : id[..Math.Min(id.Length, 40)].TrimEnd('-');
    }

    private string Profile()
    {
        var profile = Required("profile", ProfileWhenMissing);
        if (ForumProfiles.BuiltIn.ContainsKey(profile))
            return profile;
        problems.Add(new(FileName, $"The profile “{profile}” is not known. Write one of {string.Join(", ", ForumProfiles.BuiltIn.Keys.Order(StringComparer.Ordinal))}; until then “{ProfileWhenMissing}” stands in for it."));
        return ProfileWhenMissing;
    }

    private string[] List(string key) => values.GetValueOrDefault(key) switch
    {
        YamlSequenceNode list => [.. list.Children.Select(item => item.ToString())],
        YamlScalarNode { Value: { } line } => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    private IReadOnlyList<string> Languages()
    {
        var named = List("languages");
        foreach (var wrong in named.Where(language => !Language.IsMatch(language)))
            problems.Add(new(FileName, $"“{wrong}” is not a language code. Write two letters, such as en or fr."));
        string[] right = [.. named.Where(language => Language.IsMatch(language)).Distinct(StringComparer.Ordinal)];
        return right.Length == 0 ? ["en"] : right;
    }

    private int? WordLimit()
    {
        if (Value("word-limit") is not { } value)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0)
            return limit;
        problems.Add(new(FileName, $"The word limit “{value}” is not a number. Write it in digits alone, such as 14000."));
        return null;
    }

    [GeneratedRegex("^[a-z0-9-]{1,40}$", RegexOptions.NonBacktracking)]
    private static partial Regex ValidId { get; }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotInId { get; }

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Language { get; }
}
