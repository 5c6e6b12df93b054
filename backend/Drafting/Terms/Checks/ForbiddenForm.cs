namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A form that the approved list forbids.</summary>
internal sealed class ForbiddenForm : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts)
        {
            var uses = concept.Uses.Where(use => use is { Name.Role: NameRole.Variant, Quoted: false }).ToList();
            if (uses.Count == 0)
                continue;
            var (edits, safe) = Replacement.Of(reading, uses, use => use.Name.Inflected ? Inflection.Plural(concept.Term, reading.Draft.Language) : concept.Term);
            var surfaces = uses.Select(use => use.Surface).Distinct(StringComparer.Ordinal).ToList();
            var forms = Places.Forms(surfaces);

            // “Nigerian” is a word of its own: whether Niger or Nigeria is meant, only the author knows.
            var anotherPeople = uses.Exists(use => KnownNames.IsNationality(use.Surface));
            yield return new(
                "forbidden-variant",
                Severity.Error,
                concept.Term,
                anotherPeople
                    ? new(
                        $"{forms.English} {(surfaces.Count > 1 ? "are not approved forms" : "is not the approved form")}. Check which country is meant; if it is this one, write “{concept.Term}”.",
                        $"{forms.French} {(surfaces.Count > 1 ? "ne sont pas des formes approuvées" : "n’est pas la forme approuvée")}. Vérifiez de quel pays il s’agit ; si c’est celui-ci, écrivez « {concept.Term} ».")
                    : new(
                        $"{forms.English} {(surfaces.Count > 1 ? "are not approved forms" : "is not an approved form")}. Write “{concept.Term}”.",
                        $"{forms.French} {(surfaces.Count > 1 ? "ne sont pas des formes approuvées" : "n’est pas une forme approuvée")}. Écrivez « {concept.Term} »."),
                Places.Of(uses),
                Places.Definition(concept),
                edits,
                Safe: safe && edits.Count > 0 && !anotherPeople && !uses.Exists(use => use.Defines));
        }
    }
}
