namespace NigerBrief.Drafting.Cites;

/// <summary>How one forum wants the record cited: data, one YAML file a forum in <c>Cites/Profiles</c>.</summary>
public sealed record ForumProfile(string Id, string Title);
