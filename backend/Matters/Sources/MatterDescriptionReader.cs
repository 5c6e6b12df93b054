using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Drafting;
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
            var where = bad is YamlException { Start.Line: > 0 and var at } ? new Sentence($"from line {at} on", $"à partir de la ligne {at}") : new("as YAML", "comme YAML");
            problems.Add(new(FileName, new(
                $"This file cannot be read {where.English}. Begin each key at the margin, and put a value that holds a colon in quotation marks.",
                $"Ce fichier ne peut pas être lu {where.French}. Commencez chaque clé à la marge, et mettez entre guillemets une valeur qui contient un deux-points.")));
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
            problems.Add(new(FileName, new(
                $"“{key}” is not one of the keys: {string.Join(", ", Keys)}.",
                $"« {key} » n’est pas l’une des clés : {string.Join(", ", Keys)}.")));
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
            ? new($"“{key}” is missing. Add it.", $"« {key} » manque. Ajoutez-le.")
            : new(
                $"“{key}” is missing. Add it; until then “{otherwise}” stands in for it.",
                $"« {key} » manque. Ajoutez-le ; d’ici là, « {otherwise} » en tient lieu.")));
        return otherwise;
    }

    private string Id(string folder)
    {
        var id = Required("id", IdOf(folder));
        if (ValidId.IsMatch(id))
            return id;
        problems.Add(new(FileName, new(
            $"The id “{id}” may hold only small letters, digits and hyphens, at most 40. Until then “{IdOf(id)}” stands in for it.",
            $"L’id « {id} » ne peut contenir que des minuscules, des chiffres et des traits d’union, 40 au plus. D’ici là, « {IdOf(id)} » en tient lieu.")));
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
        problems.Add(new(FileName, new(
            $"The profile “{profile}” is not known. Write one of {string.Join(", ", ForumProfiles.BuiltIn.Keys.Order(StringComparer.Ordinal))}; until then “{ProfileWhenMissing}” stands in for it.",
            $"Le profil « {profile} » n’est pas connu. Écrivez l’un de ceux-ci : {string.Join(", ", ForumProfiles.BuiltIn.Keys.Order(StringComparer.Ordinal))} ; d’ici là, « {ProfileWhenMissing} » en tient lieu.")));
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
            problems.Add(new(FileName, new(
                $"“{wrong}” is not a language code. Write two letters, such as en or fr.",
                $"« {wrong} » n’est pas un code de langue. Écrivez deux lettres, comme en ou fr.")));
        string[] right = [.. named.Where(language => Language.IsMatch(language)).Distinct(StringComparer.Ordinal)];
        return right.Length == 0 ? ["en"] : right;
    }

    private int? WordLimit()
    {
        if (Value("word-limit") is not { } value)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0)
            return limit;
        problems.Add(new(FileName, new(
            $"The word limit “{value}” is not a number. Write it in digits alone, such as 14000.",
            $"La limite de mots « {value} » n’est pas un nombre. Écrivez-la en chiffres seuls, comme 14000.")));
        return null;
    }

    [GeneratedRegex("^[a-z0-9-]{1,40}$", RegexOptions.NonBacktracking)]
    private static partial Regex ValidId { get; }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotInId { get; }

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Language { get; }
}
