namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>How a block in a brief is brought to the version in force.</summary>
/// <param name="InForce">The version that it is brought to.</param>
/// <param name="Sure">The text once inserted is known for certain; else gaps that were filled then had to be guessed.</param>
/// <param name="Known">The version once inserted is still kept; else every difference is for the author to decide.</param>
/// <param name="Changes">In the order of the text. Whichever are taken, their edits go together, with <paramref name="Mark"/>.</param>
/// <param name="Tag">What the block carries from then on.</param>
/// <param name="Mark">Says of the block that it was brought to the version in force.</param>
/// <param name="Whole">What puts the approved text in the whole block's stead, edits of the author included.</param>
public sealed record BlockMerge(
    int Control, string Title, int Inserted, int InForce, bool Sure, bool Known, IReadOnlyList<BlockChange> Changes, string Tag, Edit Mark, Edit Whole);

/// <summary>A place where the author or those who approve changed the block.</summary>
/// <param name="Before">The words before it in its paragraph.</param>
/// <param name="Base">As it was inserted; a note stands in square brackets.</param>
/// <param name="Mine">As the brief has it.</param>
/// <param name="Theirs">As it is approved now.</param>
/// <param name="Edits">What makes it read as approved; null where only the whole block can be replaced, empty where there is nothing to take.</param>
/// <param name="MineLook">How the words look in the brief, where that is what changed.</param>
/// <param name="TheirsLook">How they look as approved.</param>
public sealed record BlockChange(
    ChangeKind Kind, string Before, string Base, string Mine, string Theirs, string After, IReadOnlyList<Edit>? Edits, Look? MineLook = null, Look? TheirsLook = null);

/// <summary>What words look like, as far as it tells two texts apart; null for what does not.</summary>
/// <param name="Style">Of their paragraph (English built-in name).</param>
/// <param name="Item">Whether their paragraph is an item of a list.</param>
public sealed record Look(string? Style = null, bool? Bold = null, bool? Italic = null, bool? Item = null);
