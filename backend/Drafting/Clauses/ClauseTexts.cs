using System.Text.RegularExpressions;
using Markdig.Syntax;
using NigerBrief.Drafting.Clauses.Conditions;
using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses;

/// <summary>Holds a clause's text against its slots, for the person who keeps the clause.</summary>
internal static partial class ClauseTexts
{
    /// <summary>The text and the passages that may come into it.</summary>
    public static IEnumerable<string> EveryText(this Clause clause) => clause.Slots.SelectMany(slot => slot.Passages.Values).Prepend(clause.Body);

    /// <param name="filled">What decides which passages stand; null for all.</param>
    public static MarkdownDocument Read(this Clause clause, FilledSlots? filled) =>
        clause.Template is { } template ? template.Document(clause, filled) : ClauseMarkdown.Parse(clause, filled);

    /// <summary>The text and the passages that may come into it, with everything that they hold.</summary>
    public static IEnumerable<MarkdownDocument> ReadAll(this Clause clause) => clause.Template is { } template
        ? [template.Document(clause, filled: null)]
        : clause.EveryText().Select(text => ClauseMarkdown.Parse(clause with { Body = text }));

    /// <returns>A sentence for each thing that is wrong.</returns>
    public static IReadOnlyList<Sentence> Problems(Clause clause)
    {
        var problems = new List<Sentence>();
        var parsed = clause.ReadAll().ToList();
        var passages = parsed.SelectMany(Passages).ToList();
        var gaps = parsed.SelectMany(text => text.Descendants<SlotInline>()).Select(gap => gap.Name).ToHashSet(StringComparer.Ordinal);
        var asked = passages.Select(passage => passage.Condition?.Slot).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var described = clause.Slots.Select(slot => slot.Name).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(gaps.Except(described).Select(name => new Sentence(
            $"The text has a gap “{name}” that “slots” does not describe.",
            $"Le texte a un champ « {name} » que « slots » ne décrit pas.")));
        problems.AddRange(asked.Except(described).Except(gaps).Select(name => new Sentence(
            $"A passage stands on “{name}”, which “slots” does not describe.",
            $"Un passage dépend de « {name} », que « slots » ne décrit pas.")));
        problems.AddRange(described.Except(gaps).Except(asked).Select(name => new Sentence(
            $"“slots” describes “{name}”, which the text does not have.",
            $"« slots » décrit « {name} », que le texte n’a pas.")));
        problems.AddRange(clause.EveryText().Select(FirstBroken).OfType<string>().Select(broken =>
            new Sentence(
                $"“{broken}” in the text is not a gap. Write it as {{{{name}}}}, its name in small letters, digits and hyphens; a term as {{{{term:Agreement}}}}, a cite as {{{{cite:C-0001@12}}}}.",
                $"« {broken} » dans le texte n’est pas un champ. Écrivez-le {{{{name}}}}, son nom en minuscules, chiffres et traits d’union ; un terme {{{{term:Agreement}}}}, une référence {{{{cite:C-0001@12}}}}.")));
        problems.AddRange(clause.Slots.SelectMany(slot => OfSlot(slot, clause, gaps)));
        problems.AddRange(passages.Select(passage => OfPassage(passage, clause)).OfType<Sentence>());
        return problems;
    }

    private static IEnumerable<Sentence> OfSlot(Slot slot, Clause clause, HashSet<string> gaps)
    {
        if (slot.Type == SlotType.Passage && gaps.Contains(slot.Name) && !clause.EveryText().Any(text => ChosenPassages.StandsAlone(slot.Name, text)))
            yield return new(
                $"The gap “{slot.Name}” takes whole passages, so it must stand alone on its line.",
                $"Le champ « {slot.Name} » reçoit des passages entiers et doit donc être seul sur sa ligne.");
        if (slot.Type == SlotType.YesNo && gaps.Contains(slot.Name))
            yield return new(
                $"“{slot.Name}” is a question of yes or no: no gap, only the condition of a passage. Write “::: if {slot.Name}” before the passage and “:::” after it.",
                $"« {slot.Name} » est une question à laquelle on répond par oui ou par non : non un champ, mais la condition d’un passage. Écrivez « ::: if {slot.Name} » avant le passage et « ::: » après.");
    }

    private static IEnumerable<(string Head, Condition? Condition, bool Ended)> Passages(MarkdownDocument text) =>
        text.Descendants<ConditionBlock>().Select(passage => (passage.Head, passage.Condition, passage.Ended))
            .Concat(text.Descendants<ConditionInline>().Select(words => (words.Tag, (Condition?)words.Condition, true)));

    private static Sentence? OfPassage((string Head, Condition? Condition, bool Ended) passage, Clause clause)
    {
        if (passage.Condition is not { } condition)
        {
            return passage.Head.Trim(':').Trim().Length == 0
                ? new(
                    "A line “:::” ends a passage that has not begun. Take it out, or write “::: if name” before the passage.",
                    "Une ligne « ::: » met fin à un passage qui n’a pas commencé. Enlevez-la, ou écrivez « ::: if name » avant le passage.")
                : new(
                    $"“{passage.Head}” is not a condition. Write “::: if name”, “::: if not name” or “::: if name is answer”.",
                    $"« {passage.Head} » n’est pas une condition. Écrivez « ::: if name », « ::: if not name » ou « ::: if name is answer ».");
        }
        if (!passage.Ended)
            return new(
                $"The passage that begins with “{passage.Head}” has no end. Write “:::” on a line of its own after it, and end what begins within it first.",
                $"Le passage qui commence par « {passage.Head} » n’a pas de fin. Écrivez « ::: » sur une ligne à part après lui, et mettez d’abord fin à ce qui y commence.");
        if (condition.Answer is { } answer && clause.Slots.FirstOrDefault(slot => slot.Name == condition.Slot) is { } slot
            && (slot.Type == SlotType.YesNo || (slot.Choices is { } choices && !choices.Contains(answer))))
            return new(
                $"The passage that begins with “{passage.Head}” can never stand: “{answer}” is not an answer to “{slot.Label}”.",
                $"Le passage qui commence par « {passage.Head} » ne peut jamais figurer : « {answer} » n’est pas une réponse à « {slot.Label} ».");
        return null;
    }

    /// <summary>The first braces in a text that look like a gap and are none, with what stands beside them; null when all are well.</summary>
    private static string? FirstBroken(string markdown) =>
        Broken().Match(Shape().Replace(markdown, " ")) is { Success: true, Value: var found } ? found.Trim() : null;

    [GeneratedRegex(@"\{\{(?:[a-z][a-z0-9-]*|term:[^{}\n]*[^{}\n\s][^{}\n]*|cite:[^{}\n@\s][^{}\n]*)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\{\{[^\n]{0,20}|[^\n]{0,20}\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Broken();
}
