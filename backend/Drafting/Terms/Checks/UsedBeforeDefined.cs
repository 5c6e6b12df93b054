using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A use that the reader meets before the definition. Headings and captions may run ahead, and so may one definition that rests on another;
/// in a summary it weighs less. A definition that is said to hold for the whole paper may stand anywhere in it.</summary>
internal sealed partial class UsedBeforeDefined : ITermCheck
{
    /// <summary>A paper with so many sentences that define, <c>“T” means</c>, is written as contracts are: their readers look terms up, and the order tells little.</summary>
    private const int FewestStated = 2;

    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var stated = reading.Definitions.Where(IsStated).ToHashSet();
        var definitions = stated.Select(definition => (definition.Place.Paragraph, definition.SentenceStart)).ToHashSet();
        stated.UnionWith(reading.Definitions.Where(definition => IsListHead(reading, definition)));
        var summaries = Summaries(reading);
        var list = DefinitionList(reading);
        var paper = reading.PaperOf;
        foreach (var concept in reading.Concepts.Where(concept => concept.Definitions.Count > 0 && MustComeFirst(reading, concept) && !list.Contains(concept.Definitions[0])))
        {
            var inPaper = paper[concept.Definitions[0].Place.Paragraph];
            var defined = reading.KeyOf(concept.Definitions[0].Place);
            var early = concept.ProperUses
                .TakeWhile(use => use.Key.CompareTo(defined) < 0)
                .TakeWhile(use => !Announcement.Follows(use))
                .Where(use => !use.InHeading && paper[use.Passage.Paragraph] == inPaper && !Pronouns.Contains(use.Name.Of) && !IsSectionOfStatute(use) && (!OnlyOpensSentence(use) || IsItsOwnName(concept.Definitions[0])) && use.WordBefore is not "this" && !Captions.Holds(use) && !IsInName(reading, use) && !FollowsDirectly(use, concept.Definitions[0]) && !definitions.Contains((use.Passage.Paragraph, use.Passage.Original(use.Passage.Sentences.At(use.Start).Start))))
                .ToList();
            if (early.Count > 0)
            {
                yield return new(
                    "used-before-defined",
                    early.TrueForAll(use => summaries[use.Passage.Paragraph]) || IsItsOwnName(concept.Definitions[0]) || (stated.Contains(concept.Definitions[0]) && stated.Count >= FewestStated) || reading.TakesTermsFromAnother ? Severity.Info : Severity.Warning,
                    concept.Term,
                    new(
                        $"“{early[0].Surface}” is used before it is defined. Move the definition to the first use.",
                        $"« {early[0].Surface} » est employé avant d’être défini. Déplacez la définition à la première mention."),
                    Places.Of(early),
                    Places.Definition(concept),
                    DefinitionMove.Of(reading, concept, early[0]));
            }
        }
    }

    /// <summary>
    /// A glossary, and a section of definitions as contracts have it, are looked up and not read: what stands there may come after its uses.
    /// </summary>
    private static HashSet<Definition> DefinitionList(TermsReading reading)
    {
        const int Fewest = 3;
        var listed = reading.Definitions
            .Where(definition => definition.Pattern is DefinitionPattern.Means or DefinitionPattern.Includes or DefinitionPattern.Reference or DefinitionPattern.Designe && OpensItem(reading, definition))
            .ToList();
        var glossary = reading.Definitions.Where(definition => definition.Pattern == DefinitionPattern.Glossary);
        // Definitions that run on in one paragraph are looked up too.
        var together = reading.Definitions.Where(definition => definition.Pattern is DefinitionPattern.Means or DefinitionPattern.Reference).GroupBy(definition => definition.Place.Paragraph).Where(paragraph => paragraph.Count() >= Fewest).SelectMany(paragraph => paragraph);
        return [.. glossary, .. together, .. listed.Count >= Fewest ? listed : []];
    }

    /// <summary>But for a number and the article; or it opens an item of a list that runs on in its paragraph.</summary>
    private static bool OpensItem(TermsReading reading, Definition definition) =>
        Opening().IsMatch(reading.Passages[definition.Place.Paragraph].Source.Text.AsSpan(0, definition.Place.Start));

    [GeneratedRegex(@"(?:^[^\p{Ll}]*(?:\([a-z]{1,5}\)\s*)?|^[^\p{L}]*\p{Lu}[\p{L} ,;\-]{1,60}\. |[ .;:]\(?[A-Za-z0-9]{1,4}(?:\.[0-9]{1,3})*[.)] )(?:(?:The|An?|the|an?|Le|La|Les) )?(?:term )?[“""«]?\s*$")]
    private static partial Regex Opening();

    /// <summary>Words in lower case and pronouns say something without a definition; and nothing of weight rests on what only looks like one.</summary>
    private static bool MustComeFirst(TermsReading reading, Concept concept) =>
        !concept.IsPronoun && TermText.OpensHigh(concept.Definitions[0].Term) && !(concept.Definitions[0].Uncertain && concept.Approved is null) && !IsForWhole(reading, concept.Definitions[0]);

    /// <summary>The full name begins with the short one, so that the reader knows who is meant: <c>Meridian Construction SA (“Meridian”)</c>.</summary>
    private static bool IsItsOwnName(Definition definition) => definition.Pattern == DefinitionPattern.Bare &&
        definition.Meaning.StartsWith(definition.Term, StringComparison.Ordinal) && definition.Meaning.AsSpan(definition.Term.Length) is [' ' or ',', ..];

    /// <summary>Part of another name: <c>Sahel FX Trading</c>, <c>the Waiver and Release</c>, where <c>Waiver</c> is no term itself.</summary>
    private static bool IsInName(TermsReading reading, Use use)
    {
        var passage = use.Passage;
        var before = passage.WordFrom(use.Start) - 1;
        if (before > 0 && passage.WordText(before) is "and" && IsBeside(passage, before, use.Start))
            return IsBeside(passage, before - 1, passage.Words[before].Start) && IsName(reading, passage, before - 1);
        return before >= 0 && IsBeside(passage, before, use.Start) && (char.IsDigit(passage.WordText(before)[0]) || IsName(reading, passage, before));
    }

    private static bool IsBeside(Passage passage, int word, int next) => next - passage.Words[word].End is 1 or 2 && passage.Text.AsSpan(passage.Words[word].End, next - passage.Words[word].End) is " " or "-" or ". ";

    private static bool IsName(TermsReading reading, Passage passage, int word) =>
        char.IsUpper(passage.WordText(word)[0]) && !CapitalRun.IsDeterminer(passage.WordText(word)) && passage.Sentences.At(passage.Words[word].Start).Start < passage.Words[word].Start &&
        !reading.UsesOf(passage).Any(other => other.Start <= passage.Words[word].Start && other.End >= passage.Words[word].End && other.Name.Concept?.Definitions.Count > 0 && other.Name.Role == NameRole.Term);

    /// <summary>The paragraph goes on to say it: <c>under common Control. “Control” means …</c></summary>
    private static bool FollowsDirectly(Use use, Definition definition) => use.Passage.Paragraph == definition.Place.Paragraph && IsStated(definition);

    /// <summary>In a sentence of its own: <c>“T” means</c>.</summary>
    private static bool IsStated(Definition definition) =>
        definition.Pattern is DefinitionPattern.Means or DefinitionPattern.Includes or DefinitionPattern.Reference or DefinitionPattern.ForPurposes or DefinitionPattern.Designe;

    /// <summary><c>For purposes of this Agreement, “T” means</c>: neither of a section nor of a clause.</summary>
    private static bool IsForWhole(TermsReading reading, Definition definition) => definition.Pattern == DefinitionPattern.ForPurposes &&
        Whole().IsMatch(reading.Passages[definition.Place.Paragraph].Source.Text.AsSpan(definition.SentenceStart, definition.Place.Start - definition.SentenceStart));

    [GeneratedRegex(@"\bherein\b|\bhereof\b|\bth(?:is|ese) (?!(?:sub)?(?:section|clause|article|paragraph|part|chapter|schedule|provision|definition)s?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();


    /// <summary><c>Section 409A of the Code</c> is the statute's own name, whatever the paper calls by it later.</summary>
    private static bool IsSectionOfStatute(Use use) => use.Surface.StartsWith("Section ", StringComparison.Ordinal) && use.Passage.Text.AsSpan(use.End).StartsWith(" of the ", StringComparison.Ordinal);

    /// <summary>The capital of one common word may be the sentence's: <c>Payment of the bonus follows</c>.</summary>
    private static bool OnlyOpensSentence(Use use) =>
        !use.Surface.Contains(' ', StringComparison.Ordinal) && use.Surface.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0 && Captions.IsMark(use.Passage.Text.AsSpan(use.Passage.Sentences.At(use.Start).Start, use.Start - use.Passage.Sentences.At(use.Start).Start)) && use.Name.Concept?.IsPerson != true;

    /// <summary><c>The occurrence of any of the following shall constitute an “Event of Default”</c>: the head of a list that is looked up.</summary>
    private static bool IsListHead(TermsReading reading, Definition definition) => definition.Pattern == DefinitionPattern.ReferredTo &&
        Following().IsMatch(reading.Passages[definition.Place.Paragraph].Source.Text.AsSpan(definition.SentenceStart, definition.Place.Start - definition.SentenceStart));

    [GeneratedRegex(@"\bfollowing\b.*\bconstitutes? an? [“""]$")]
    private static partial Regex Following();

    /// <summary>Whether each paragraph stands in a summary, which may speak of what the brief explains later.</summary>
    private static bool[] Summaries(TermsReading reading)
    {
        var inSummary = new bool[reading.Passages.Count];
        var now = false;
        foreach (var passage in reading.Passages)
        {
            if (passage.Kind == PassageKind.Heading)
                now = passage.Text.Contains("summary", StringComparison.OrdinalIgnoreCase) || passage.Text.Contains("résumé", StringComparison.OrdinalIgnoreCase);
            inSummary[passage.Paragraph] = now;
        }

        return inSummary;
    }
}
