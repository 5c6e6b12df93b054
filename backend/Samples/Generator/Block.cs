namespace NigerBrief.Samples;

/// <summary>One block of a source's body, in reading order. Text still holds its inline marks.</summary>
public abstract record Block;

/// <param name="Level">1 to 3; an article's heading is level 2.</param>
public sealed record Heading(int Level, string Text) : Block;

public enum Setting
{
    Body,
    Centred,
    Right,
    Quoted,
}

/// <param name="Text">Lines separated by U+000A where the source forces a break.</param>
public sealed record Prose(string Text, Setting Setting = Setting.Body) : Block;

/// <summary>A paragraph with its own number or letter: <c>12.</c>, <c>(a)</c>.</summary>
/// <param name="Depth">0 for a numbered paragraph, 1 for a lettered one, 2 for a roman one.</param>
public sealed record Numbered(string Label, string Text, int Depth) : Block;

/// <summary>A question, an answer, or a speaker's words.</summary>
/// <param name="Speaker"><c>Q</c>, <c>A</c>, or the name as the reporter prints it.</param>
public sealed record Spoken(string Speaker, string Text) : Block;

/// <param name="Rows">The first row is the head.</param>
/// <param name="RightAligned">One for each column.</param>
public sealed record Table(IReadOnlyList<string[]> Rows, bool[] RightAligned) : Block;

public sealed record Rule : Block;

public sealed record Gap : Block;

public sealed record PageBreak : Block;
