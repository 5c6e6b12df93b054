using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>A number, its thousands parted from five digits on: one of four may be a year.</summary>
internal sealed partial class NumberRule : SlotRule
{
    public override Filling Fill(Slot slot, string answer, Clause clause, BlockContext context)
    {
        var french = clause.Language == "fr";
        var match = (french ? InFrench() : InEnglish()).Match(answer);
        if (!match.Success)
            throw new RefusedException(new($"The answer to “{slot.Label}” must be a number.", $"La réponse à « {slot.Label} » doit être un nombre."));
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        var fraction = match.Groups["fraction"].Value;
        return new(
            match.Groups["sign"].Value
            + (whole.Length < 5 ? whole : Thousands().Replace(whole, french ? "$0\u00A0" : "$0,"))
            + (fraction.Length == 0 ? "" : (french ? "," : ".") + fraction));
    }

    [GeneratedRegex(@"^(?<sign>[-−]?)(?<whole>[0-9]+|[0-9]{1,3}(?:[ \u00A0\u202F,][0-9]{3})+)(?:\.(?<fraction>[0-9]+))?$", RegexOptions.NonBacktracking)]
    private static partial Regex InEnglish();

    // A comma begins the fraction; so does the point, which a number's own field writes in every language.
    [GeneratedRegex(@"^(?<sign>[-−]?)(?<whole>[0-9]+|[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+)(?:[.,](?<fraction>[0-9]+))?$", RegexOptions.NonBacktracking)]
    private static partial Regex InFrench();

    [GeneratedRegex("[0-9](?=(?:[0-9]{3})+$)")]
    private static partial Regex Thousands();
}
