namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>What the control of an open gap carries: <c>nb1:slot:&lt;name&gt;</c>.</summary>
public static class SlotTag
{
    private const string Prefix = "nb1:slot:";

    /// <returns>The tag, cut to what Word keeps of one: 64 units.</returns>
    public static string Of(string name) => Prefix + name[..Math.Min(name.Length, 64 - Prefix.Length)];

    public static bool IsOn(DraftControl control) => control.Tag.StartsWith(Prefix, StringComparison.Ordinal);
}
