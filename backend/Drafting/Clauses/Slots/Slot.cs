using System.Text.Json.Serialization;

namespace NigerBrief.Drafting.Clauses;

/// <summary>What an answer to a slot may be. Each has its rule in <see cref="Slots.SlotRule"/>.</summary>
public enum SlotType
{
    Text,
    Party,

    /// <summary>A day, given as <c>2026-03-14</c> and written as the clause's language and the forum write dates.</summary>
    Date,
    Number,
    Choice,

    /// <summary>One of several whole passages of the clause, each under a label.</summary>
    Passage,

    /// <summary>Several answers, one a line, joined in a sentence or repeated as items of a list.</summary>
    List,

    /// <summary>Decides only which passages stand: <c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A place in the record, given as the tag of its cite; becomes a live cite.</summary>
    Fact,

    /// <summary>One of the matter's approved terms, written as the brief defines it.</summary>
    Term,
}

/// <summary>A gap in a clause, written <c>{{name}}</c> in its body and asked for in the pane.</summary>
/// <param name="Name"><c>[a-z][a-z0-9-]*</c>.</param>
/// <param name="Label">The question put to the lawyer.</param>
/// <param name="Choices">What may be answered, for <see cref="SlotType.Choice"/> and <see cref="SlotType.Passage"/>.</param>
/// <param name="Default">As an answer would be given.</param>
public sealed record Slot(string Name, string Label, SlotType Type = SlotType.Text, IReadOnlyList<string>? Choices = null, string? Default = null)
{
    /// <summary>The Markdown of each passage, by the label under which it is chosen.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Passages { get; init; } = new Dictionary<string, string>();

    /// <summary>The word before the last of several answers; null for “and” in the clause's language.</summary>
    [JsonIgnore]
    public string? Join { get; init; }

    /// <summary>Only the matter's record and terms tell whether an answer fits.</summary>
    internal bool NeedsMatter => Type is SlotType.Fact or SlotType.Term;
}
