using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>What the words between a phrase and a term, or between two terms of one parenthesis, do.</summary>
internal enum ConnectorKind
{
    /// <summary>Words that do not belong to a definition.</summary>
    None,

    /// <summary>Nothing, or an article with its company: <c>the</c>, <c>each, a</c>.</summary>
    Plain,

    /// <summary><c>or</c>, a comma, a slash: another name.</summary>
    Or,

    /// <summary><c>and collectively, the</c>, <c>and each a</c>: the same concept in another number.</summary>
    EachAndTogether,

    /// <summary><c>and together with its annexes, the</c>: a wider concept; before the first term <c>including its annexes, the</c>, <c>as amended, this</c>, <c>in such capacity, the</c>: what the phrase leaves out.</summary>
    TogetherWith,

    /// <summary>A semicolon or a bare <c>and</c>: a second concept.</summary>
    Second,

    /// <summary><c>as amended by the</c>: the next term is a concept of its own.</summary>
    AmendedBy,
    Hereinafter,
    CiApres,

    /// <summary>A French article: <c>(le « T »)</c>.</summary>
    FrenchArticle,
}

internal static class Connector
{
    private static readonly FrozenSet<string> French = Set(
        "ci après dénommé dénommés dénommée dénommées désigné désignés désignée désignées appelé appelés appelée appelées le la les l un une " +
        "ensemble collectivement individuellement chacun chacune comme par et ou tous toutes sous nom libellé de dans ce document contrat");

    private static readonly FrozenSet<string> English = Set(
        "hereinafter hereafter herein collectively together jointly individually severally each every referred to called known defined designated as also " +
        "aka simply in this brief memorandum memorial below the a an such our your their its his her or and term party both");

    private static readonly FrozenSet<string> FrenchArticles = Set("le la les l un une");
    private static readonly FrozenSet<string> Number = Set("each collectively together individually jointly severally both ensemble collectivement chacun chacune individuellement");

    /// <summary>Reads the text between two indexes of a passage.</summary>
    public static ConnectorKind Of(Passage passage, int start, int end)
    {
        var text = passage.Text.AsSpan(start, end - start);
        if (text.IndexOfAnyExcept(Allowed) >= 0)
            return ConnectorKind.None;

        var words = passage.Words.AsSpan(passage.WordFrom(start)..passage.WordFrom(end));
        if (words.Length > 24)
            return ConnectorKind.None;
        List<string> said = [];
        foreach (var word in words)
            said.Add(word.In(passage.Text).ToString().ToLowerInvariant());
        var apart = text.ContainsAny(',', '/');
        if (SuchThings(said) is var such and > 0)
            (said, apart) = (said[such..], false);

        if (said is ["as", "amended" or "supplemented" or "modified" or "extended", "by", .. var rest] && rest.TrueForAll(word => word is "the" or "a" or "an"))
            return ConnectorKind.AmendedBy;
        var with = said.IndexOf("with");
        var article = said is [.., "the" or "a" or "an" or "this"];
        if ((with > 0 && said[with - 1] is "together" or "collectively" && (article || text.TrimEnd().EndsWith(","))) || (said is ["including" or "as", ..] or ["in", "such" or "its", "capacity", ..] && article))
            return ConnectorKind.TogetherWith;
        if (said.TrueForAll(FrenchArticles.Contains) && said.Count > 0)
            return said is ["a"] ? ConnectorKind.Plain : ConnectorKind.FrenchArticle;
        if (said.Contains("ci") && said.Contains("après"))
            return said.TrueForAll(French.Contains) ? ConnectorKind.CiApres : ConnectorKind.None;
        if (!said.TrueForAll(English.Contains) && !said.TrueForAll(French.Contains))
            return ConnectorKind.None;
        if (said.Contains("hereinafter") || said.Contains("hereafter"))
            return ConnectorKind.Hereinafter;
        if (text.Contains(';'))
            return ConnectorKind.Second;
        if (said.Exists(Number.Contains))
            return ConnectorKind.EachAndTogether;
        if (said.Contains("or") || said.Contains("ou") || apart)
            return ConnectorKind.Or;
        return said.Contains("and") || said.Contains("et") ? ConnectorKind.Second : ConnectorKind.Plain;
    }

    /// <summary>How many words say once more what is defined: <c>such shares, the</c>, <c>each such person, a</c>, <c>such date is hereinafter</c>.</summary>
    private static int SuchThings(List<string> said)
    {
        const int Most = 5;
        if (said is not (["such", ..] or ["each", "such", ..]))
            return 0;
        var next = said.FindIndex(said.IndexOf("such") + 1, English.Contains);
        return next is > 0 and <= Most ? next : 0;
    }

    private static readonly System.Buffers.SearchValues<char> Allowed = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éèêàâçôûîïÉ .,;/'-");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
