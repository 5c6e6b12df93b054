namespace NigerBrief.Drafting.Terms;

/// <summary>A place of the brief where a name stands.</summary>
/// <param name="Exact">With the name's own capitals.</param>
/// <param name="Defined">It is the term or alias of a definition itself.</param>
/// <param name="Defines">It is that, or stands in the sentence that defines it.</param>
/// <param name="Quoted">In somebody else's words. A term alone between marks is not quoted but mentioned.</param>
/// <param name="Mentioned">Alone between marks.</param>
internal sealed record Use(Passage Passage, int Start, int End, Name Name, bool Exact, bool Defined, bool Defines, bool Quoted, bool Mentioned)
{
    public bool InHeading => Passage.Kind == PassageKind.Heading;

    public ReadingKey Key => Passage.KeyOf(Start);

    public Place Place => Passage.PlaceOf(Start, End);

    public string Surface => Passage.Text[Start..End];

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
