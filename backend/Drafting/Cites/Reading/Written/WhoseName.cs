using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>What a capitalised word before a name makes of it: another person's paper, a report of a parliament, a court's or a reporter's name.</summary>
internal static partial class WhoseName
{
    /// <param name="start">UTF-16 offset of the name.</param>
    /// <param name="ofPaper">It is a paper's name, and no exhibit's number.</param>
    public static bool Owns(string plain, int start, bool ofPaper)
    {
        if (PaperBefore().IsMatch(CiteForms.Before(plain, start, 16)))
            return true;
        var before = CiteForms.Before(plain, start, 30);
        // “Resp. to Pl.'s 56.1” is another paper than the one it answers, “Mem. in Supp. of MSJ” than the motion.
        if (AnswerBefore().IsMatch(before))
            return true;
        // “24 Wn. App. 671” is a reporter; “on 2 December. App. 671” ends a sentence.
        if (ReporterBefore().IsMatch(before) && !MonthBefore().IsMatch(before))
            return true;
        var match = WordBefore().Match(before.ToString());
        if (!match.Success)
            return false;
        var word = match.Groups["word"].Value;
        // “Okoro Trial Tr.” is what Okoro said at the trial.
        if (plain.AsSpan(start).StartsWith("Trial Tr", StringComparison.Ordinal) && !word.EndsWith('.'))
            return false;
        // “Ms. Bello Decl.” is hers.
        if (ofPaper && Honorific().IsMatch(word))
            return false;
        if (!char.IsUpper(word[0]) || IsSignal(word) || (!ofPaper && Parties().IsMatch(word)))
            return false;
        // Other words with a period end a sentence.
        return !word.EndsWith('.') || Abbreviation().IsMatch(word);
    }

    /// <summary>A signal, or another word with a capital that belongs to no name.</summary>
    public static bool IsSignal(ReadOnlySpan<char> word) => Signals().IsMatch(word);

    [GeneratedRegex(@"\b(?:Decl|Dep|Aff|Compl|Br|Mem|Tr|Rep|Stmt)\. (?:Exs?\. )?$|\bRecueil $|\bReports $|\bDocket No\. $", RegexOptions.NonBacktracking)]
    private static partial Regex PaperBefore();

    [GeneratedRegex(@"\b(?:Resps?\.|Responses?|Opp'n|Opp\.|Opposition|Reply|Objs?\.|Objections?|Ans\.|Answers?|App\.|Appendix) to (?:the )?$|\bin (?:[Ss]upp(?:ort|\.) of|[Oo]pp(?:osition|'n|\.) to) (?:the )?$", RegexOptions.NonBacktracking)]
    private static partial Regex AnswerBefore();

    [GeneratedRegex(@"(?:^|[\s(])\d{1,4} (?:\p{Lu}[\p{L}']{0,5}\. ?){1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex ReporterBefore();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\. $", RegexOptions.NonBacktracking)]
    private static partial Regex MonthBefore();

    [GeneratedRegex(@"(?:^|[\s(\[“""‘])(?<word>[\p{L}\d][\p{L}.'&-]*) $", RegexOptions.NonBacktracking)]
    private static partial Regex WordBefore();

    [GeneratedRegex(@"^(?:[Ss]ee|Cf\.?|But|Compare|With|Accord|Contra|In|The|And|Or|Also|As|At|By|From|Under|Per|Both|On|To|Voir|Selon|Dans|Id\.|Ibid\.|Generally|E\.g\.|Only|Citing|Quoting|So|Here|There|That|This|These|Those|It|He|She|They|We|If|When|While|Then|Thus|Hence|Since|Because|Although|Moreover|However|Nor|For|Its|His|Her|Their|Le|La|Les|Ainsi|Or|Mais|Et|Exhibit|Exhibits|Ex\.)$", RegexOptions.NonBacktracking)]
    private static partial Regex Signals();

    [GeneratedRegex(@"^(?:Claimants?'?s?|Respondents?'?s?|Cl\.|Resp\.|Plaintiffs?'?s?|Defendants?'?s?|Pl\.?s?\.?'?s?|Pls\.'?|Def\.'?s?|Defs\.'?|Trial|Hearing|Joint|Gov't|Government|Gov't's|Demonstrative|Dep\.|Deposition|Lettre|Letter)$", RegexOptions.NonBacktracking)]
    private static partial Regex Parties();

    [GeneratedRegex(@"^(?:Mr|Ms|Mrs|Mme|Dr|Prof|Sgt|Lt|Capt|Col|Gen|Hon|Judge|Me)\.?$", RegexOptions.NonBacktracking)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"^(?:(?:\p{L}\.)+|(?:Civ|Crim|Cir|Loc|Bankr|Evid|Arg|Opp|Pls?|Defs?|Cl|Resp|Pet|Aplt|Aple|Govt?|Exec|Supp|Suppl|Cong|Stat|Super|Dist|Prof|Conv|Const|Sec|Am|Mr|Ms|Mrs|Mme|Dr|St|Jr|Sr|Rep|Pub|Fed|Procl)\.)$", RegexOptions.NonBacktracking)]
    private static partial Regex Abbreviation();
}
