namespace NigerBrief.Drafting.Cites;

/// <summary>A word that says how a cite bears on the statement: <i>see</i>, <i>but cf.</i></summary>
/// <param name="Words">As the forum writes them at the head of a sentence.</param>
/// <param name="Answers">The second half of a comparison, which a comma parts from the first.</param>
public sealed record Signal(string Words, bool Answers = false)
{
    /// <exception cref="RefusedException">The forum does not know the signal.</exception>
    public static Signal Of(string words, ForumProfile forum) =>
        In(forum).FirstOrDefault(signal => signal.Words.Equals(words.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new RefusedException(new(
            $"This forum does not use the signal “{words.Trim()}”. Choose one of: {string.Join("; ", In(forum).Select(signal => signal.Words))}.",
            $"Cette juridiction n’emploie pas la mention « {words.Trim()} ». Choisissez-en une : {string.Join(" ; ", In(forum).Select(signal => signal.Words))}."));

    public string Written(bool capital) => (capital ? char.ToUpperInvariant(Words[0]) : char.ToLowerInvariant(Words[0])) + Words[1..];

    internal static IEnumerable<Signal> In(ForumProfile forum) => forum.Signals.SelectMany(words =>
        words.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((half, index) => new Signal(half, index > 0)));
}
