using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading.Written.Names;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>Cites that stand with another: further numbers of a list, the exhibits of a paper, the next volume.</summary>
internal sealed partial class WrittenCites
{
    /// <summary>An exhibit that is named before its paper: <c>Ex. 2 to ECF No. 45, at 3</c>.</summary>
    private TypedCite? Belonging(WrittenText text, DocumentHead paper, Match before) =>
        paper.Documents is [var only] && names.Attached(only, before.Groups["letter"].Value) is { } document
            ? Read(text, new([document], HeadSort.Exhibit, paper.Start - before.Length, paper.End, Plural: false, Sure: true))
            : null;

    private IEnumerable<TypedCite> Further(WrittenText text, DocumentHead head, TypedCite cite)
    {
        var (before, end) = (head, cite.End);
        var plain = text.Plain;
        for (var paper = cite.Readings is [var only] ? names.Paper(only.Document) : null; ;)
        {
            if (Attachment(text, before, end, paper, cite) is { } attached)
            {
                (before, paper) = (attached.Head, names.Paper(attached.Head.Documents[0]));
                end = attached.Cite.End;
                yield return attached.Cite;
                continue;
            }
            if (OtherVolume(text, before, end) is { } volume)
            {
                (before, end) = (volume.Head, volume.Cite.End);
                yield return volume.Cite;
                continue;
            }
            // “ECF Nos. 31 (motion), 32 (memorandum)”
            var told = before.Plural && Bracketed().Match(plain, end, Math.Min(60, plain.Length - end)) is { Success: true } bracket && Words().IsMatch(bracket.Groups["inner"].Value) ? bracket.Length : 0;
            var gap = More().Match(plain, end + told, Math.Min(12, plain.Length - end - told));
            var whole = cite.Readings is [{ Pin.Kind: PinKind.Whole }];
            var ranged = whole && before.Sort == HeadSort.Docket && gap.Value is (" to " or " through ");
            if (!gap.Success || !(before.Plural || ranged || (whole && IsExhibitNumber(plain, before))))
                yield break;
            var at = gap.Index + gap.Length;
            var next = before.Sort == HeadSort.Docket ? DocketHead.Further(plain, at, docket) : ExhibitHead.Further(plain, at, before.Documents[0], exhibits);
            // A list that does not say that it is one: “Ex. 4, 5”, and not “Ex. 4, 5 U.S.C. § 552”; “ECF No. 45 through 47”
            if (next is null || (!before.Plural && !ranged && (gap.Value != ", " || !IsBeside(before.Documents[0], plain, at) || !Stops(plain, next.End))) || Read(text, next) is not { } another)
                yield break;
            (before, end) = (next, another.End);
            yield return another;
        }
    }

    /// <summary>The next volume, which need not say its name again: the second of <c>Trial Tr., Vol. 1, at 12; Vol. 2, at 4</c>.</summary>
    private (DocumentHead Head, TypedCite Cite)? OtherVolume(WrittenText text, DocumentHead before, int end)
    {
        if (before.Documents is not [{ Volume.Length: > 0 } one] || FurtherVolume().Match(text.Plain, end, Math.Min(16, text.Plain.Length - end)) is not { Success: true } match)
            return null;
        var known = volumes[(one.CiteAs, NameWords.Key(match.Groups["volume"].Value))].ToList();
        var head = new DocumentHead(known, HeadSort.Name, match.Groups["name"].Index, end + match.Length, Plural: false, Sure: true);
        return known.Count > 0 && Read(text, head) is { } cite ? (head, cite) : null;
    }

    private static bool IsExhibitNumber(string plain, DocumentHead head) => head.Sort is HeadSort.Exhibit or HeadSort.Name && char.IsAsciiDigit(plain[head.End - 1]);

    /// <summary>Whether the number at an offset is another exhibit's of the same series.</summary>
    private bool IsBeside(RecordDocument exhibit, string plain, int at)
    {
        var end = at;
        while (end < plain.Length && char.IsAsciiDigit(plain[end]))
            end++;
        return end > at && exhibit.Exhibit is { Length: > 0 } && exhibits.Contains(ExhibitHead.KeyBeside(exhibit, plain[at..end]));
    }

    private TypedCite? ExhibitOf(WrittenText text, DocumentHead head, TypedCite cite)
    {
        var named = WithExhibit().Match(text.Plain, head.End, Math.Min(30, text.Plain.Length - head.End));
        if (!named.Success || named.Groups["many"].Success || !named.Groups["direct"].Success)
            return null;
        if (head.Documents.Count > 0)
            return Attachment(text, head, head.End, null, cite) is { } attached ? attached.Cite with { Start = head.Start, Length = attached.Cite.End - head.Start } : null;
        // An exhibit of a paper that is not in the record is not the record's own of that number.
        var end = named.Index + named.Length;
        var pin = WrittenPin.After(text.Plain, end, series: false).FirstOrDefault(pin => pin.Marked);
        return cite with { Length = (pin.End > 0 ? pin.End : end) - cite.Start };
    }

    /// <summary>“Moussa Decl. ¶ 4 &amp; Ex. B”, and in a list of them “Exs. B, C”.</summary>
    private (DocumentHead Head, TypedCite Cite)? Attachment(WrittenText text, DocumentHead head, int end, (RecordDocument Paper, string Letter)? paper, TypedCite cite)
    {
        var plain = text.Plain;
        var listed = paper is null ? head is { Plural: true, Sort: HeadSort.Exhibit } : head.Plural || ManyBefore().IsMatch(plain.AsSpan(cite.Start, cite.Length));
        var match = listed ? FurtherLetter().Match(plain, end, Math.Min(16, plain.Length - end)) : Match.Empty;
        var (letter, plural) = (match.Groups["letter"], true);
        var document = !match.Success ? null
            : paper is var (of, _) ? names.Attached(of, letter.Value)
            : head.Documents is [var before] ? names.Beside(before, letter.Value) : null;
        if (!match.Success)
        {
            match = WithExhibit().Match(plain, end, Math.Min(30, plain.Length - end));
            (letter, plural) = (match.Groups["letter"], match.Groups["many"].Success);
            document = match.Success && (paper?.Paper ?? cite.Readings.FirstOrDefault()?.Document) is { } own ? names.Attached(own, letter.Value) : null;
        }
        if (document is null)
            return null;
        var start = match.Groups["word"].Success ? match.Groups["word"].Index : letter.Index;
        var exhibit = new DocumentHead([document], HeadSort.Exhibit, start, end + match.Length, plural, Sure: true);
        return Read(text, exhibit) is { } read ? (exhibit, read) : null;
    }

    [GeneratedRegex(@"\b(?:Exh?|Exhibit)\.? (?<letter>[A-Z0-9]{1,4}) to (?:the )?$", RegexOptions.NonBacktracking)]
    private static partial Regex ExhibitBefore();

    [GeneratedRegex(@"^(?:, (?:and |& |et )?| and | & | et |; | ?[-–] ?| to | through | à )", RegexOptions.NonBacktracking)]
    private static partial Regex More();

    [GeneratedRegex(@"^(?:, (?:and |& )?| and | & | ?[-–] ?)(?<letter>[A-Z]{1,2}|\d{1,3})\b", RegexOptions.None)]
    private static partial Regex FurtherLetter();

    [GeneratedRegex(@"^(?:; |, and | and )(?<name>[Vv]ol(?:\.|ume) (?<volume>[IVX]{1,5}|\d{1,3}))\b", RegexOptions.None)]
    private static partial Regex FurtherVolume();

    [GeneratedRegex(@"^(?:(?<direct>\.?,? (?:at )?)|,? & |,? and |; id\. )(?:id\. )?(?<word>(?:Ex|Exh)(?<many>s)?\.?|Exhibit(?<many>s)?) (?<letter>[A-Z]{1,2}|\d{1,3})", RegexOptions.NonBacktracking)]
    private static partial Regex WithExhibit();

    [GeneratedRegex(@"(?:Exs|Exhs|Exhibits|[Aa]nnexes)\.? \w{1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex ManyBefore();
}
