using System.Collections.Frozen;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NigerBrief.Drafting.Cites;

/// <summary>The forums whose forms come with the program.</summary>
public static class ForumProfiles
{
    /// <summary>By id.</summary>
    public static IReadOnlyDictionary<string, ForumProfile> BuiltIn { get; } = Linked([.. Embedded()]).ToFrozenDictionary(profile => profile.Id, StringComparer.Ordinal);

    private static ForumProfile Profile(ProfileFile file, ForumProfile? like) => new(
        file.Id,
        file.Title,
        file.Language,
        file.RangeDash,
        file.ShortensPages,
        file.Forms.ToFrozenDictionary(
            form => form.Key,
            form => (IReadOnlyDictionary<string, CiteForm>)form.Value.ToFrozenDictionary(one => one.Key, one => CiteForm.Parse(one.Value), StringComparer.Ordinal),
            StringComparer.Ordinal),
        file.BatesDash,
        file.NoteMark.Replace('~', '\u00A0'),
        file.NotesMark.Replace('~', '\u00A0'),
        file.Signals ?? like?.Signals,
        file.Italics ?? like?.Italics ?? false,
        file.PeriodInside ?? like?.PeriodInside ?? false,
        like)
    {
        MonthFirst = file.MonthFirst ?? like?.MonthFirst ?? false,
    };

    private static IEnumerable<ForumProfile> Linked(IReadOnlyList<ProfileFile> files)
    {
        return files.Select(Link);

        ForumProfile Link(ProfileFile file) => Profile(file, file.Like is null ? null : Link(files.Single(other => other.Id == file.Like)));
    }

    private static ProfileFile Read(string yaml) =>
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<ProfileFile>(yaml);

    private static IEnumerable<ProfileFile> Embedded()
    {
        var assembly = typeof(ForumProfiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("profile:", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Read(reader.ReadToEnd());
        }
    }

    private sealed class ProfileFile
    {
        public required string Id { get; set; }
        public required string Title { get; set; }
        public string Language { get; set; } = "en";
        public string RangeDash { get; set; } = "-";
        public string BatesDash { get; set; } = "–";
        public bool ShortensPages { get; set; }
        public string NoteMark { get; set; } = "~n.";
        public string NotesMark { get; set; } = "~nn.";
        public List<string>? Signals { get; set; }
        public bool? Italics { get; set; }
        public bool? PeriodInside { get; set; }
        public bool? MonthFirst { get; set; }
        public string? Like { get; set; }
        public Dictionary<string, Dictionary<string, string>> Forms { get; set; } = [];
    }
}
