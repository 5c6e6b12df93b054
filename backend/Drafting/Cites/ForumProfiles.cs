using System.Collections.Frozen;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NigerBrief.Drafting.Cites;

/// <summary>The forums whose forms come with the program.</summary>
public static class ForumProfiles
{
    /// <summary>By id.</summary>
    public static IReadOnlyDictionary<string, ForumProfile> BuiltIn { get; } = Embedded().ToFrozenDictionary(profile => profile.Id, StringComparer.Ordinal);

    /// <exception cref="YamlDotNet.Core.YamlException">The text is not a profile.</exception>
    public static ForumProfile Parse(string yaml)
    {
        var file = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<ProfileFile>(yaml);
        return new(
            file.Id,
            file.Title,
            file.Language,
            file.RangeDash,
            file.ShortensPages,
            file.Forms.ToFrozenDictionary(
                form => form.Key,
                form => (IReadOnlyDictionary<string, string>)form.Value.ToFrozenDictionary(StringComparer.Ordinal),
                StringComparer.Ordinal));
    }

    private static IEnumerable<ForumProfile> Embedded()
    {
        var assembly = typeof(ForumProfiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("profile:", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Parse(reader.ReadToEnd());
        }
    }

    private sealed class ProfileFile
    {
        public required string Id { get; set; }
        public required string Title { get; set; }
        public string Language { get; set; } = "en";
        public string RangeDash { get; set; } = "-";
        public bool ShortensPages { get; set; }
        public Dictionary<string, Dictionary<string, string>> Forms { get; set; } = [];
    }
}
