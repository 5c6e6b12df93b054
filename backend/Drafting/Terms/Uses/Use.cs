namespace NigerBrief.Drafting.Terms;

/// <summary>A place of the brief where a name stands.</summary>
/// <param name="Offset">UTF-16 offset in the paragraph as it stands in the brief.</param>
/// <param name="Length">Of the same, in UTF-16.</param>
/// <param name="Exact">With the name's own capitals.</param>
/// <param name="Defined">It is the term or alias of a definition itself.</param>
/// <param name="Defines">It is that, or stands in the sentence that defines it.</param>
/// <param name="Quoted">In somebody else's words. A term alone between marks is not quoted but mentioned.</param>
/// <param name="Mentioned">Alone between marks.</param>
internal sealed record Use(Passage Passage, int Start, int End, int Offset, int Length, Name Name, bool Exact, bool Defined, bool Defines, bool Quoted, bool Mentioned)
{
    public bool InHeading => Passage.Kind == PassageKind.Heading;

    public ReadingKey Key { get; } = Passage.KeyAt(Offset);

    public Place Place => Passage.PlaceAt(Offset, Length);

    public string Surface => Concepts.Fold(Passage.Source.Text.Substring(Offset, Length));

    public bool InCapitals
    {
        get
        {
            for (var i = Start; i < End; i++)
            {
                if (char.IsLower(Passage.Text[i]))
                    return false;
            }

            return true;
        }
    }

    /// <summary>The word directly before, lower-cased; empty where there is none.</summary>
    public string WordBefore
    {
        get
        {
            var word = Passage.WordFrom(Start) - 1;
            return word >= 0 && Start - Passage.Words[word].End == 1 && Passage.Text[Start - 1] is ' ' or '\''
                ? Passage.WordText(word).ToString().ToLowerInvariant()
                : "";
        }
    }
}
