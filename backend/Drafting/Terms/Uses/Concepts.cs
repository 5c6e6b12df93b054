namespace NigerBrief.Drafting.Terms;

/// <summary>Brings the approved list and the brief's definitions together, and gives every name that uses are found by.</summary>
internal static class Concepts
{
    public static IReadOnlyList<Concept> Of(string language, IReadOnlyList<ApprovedTerm> list, IReadOnlyList<Definition> definitions)
    {
        var concepts = new List<Concept>();
        var byName = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var row in list)
        {
            var names = Variants(row, language) is { Length: > 0 } variants ? variants : [row.Term, .. row.Aliases];
            var concept = new Concept(names[0], row);
            concepts.Add(concept);
            foreach (var name in names.Select(Fold))
            {
                concept.ApprovedNames.Add(name);
                byName.TryAdd(name, concept);
            }
        }

        var forbidden = list.Count == 0 ? [] : concepts
            .Where(concept => ListSpeaks(concept.Approved!, language))
            .SelectMany(concept => concept.Approved!.ForbiddenVariants.Select(variant => (Fold(variant.Text), concept)))
            .DistinctBy(entry => entry.Item1)
            .ToDictionary(entry => entry.Item1, entry => entry.concept, StringComparer.Ordinal);
        var byMeaning = new MeaningIndex(concepts, language);
        foreach (var definition in definitions)
        {
            var concept = definition.Names.Select(name => Named(byName, Fold(name))).FirstOrDefault(found => found is not null)
                ?? forbidden.GetValueOrDefault(Fold(definition.Term))
                ?? byMeaning.Find(definition);
            if (concept is null)
                concepts.Add(concept = new(definition.Term, null));
            concept.Definitions.Add(definition);
            foreach (var name in definition.Names)
                byName.TryAdd(Fold(name), concept);
        }

        return concepts;
    }

    public static IEnumerable<Name> Names(string language, IReadOnlyList<Concept> concepts, IEnumerable<RecordDocument> documents)
    {
        var forbidden = ForbiddenWords(concepts);
        foreach (var concept in concepts)
        {
            var own = concept.ApprovedNames.Concat(concept.Definitions.SelectMany(definition => definition.Names).Select(Fold)).ToHashSet(StringComparer.Ordinal);
            var anyCase = concept.Approved?.Case == LowerCaseRule.Any;
            if (concept.Approved is { } row)
            {
                foreach (var name in ListNames(row, concept, language, own))
                    yield return name;
            }

            foreach (var name in own.SelectMany(text => WithNumbers(text, concept, NameRole.Term, language, anyCase)))
                yield return name;
            foreach (var full in concept.Definitions.Select(FullName).OfType<string>().Where(full => !own.Contains(full) && !Holds(full, forbidden)).Distinct(StringComparer.Ordinal))
                yield return new(full, concept, NameRole.FullName, full);
        }

        foreach (var text in documents.SelectMany(document => (string[])[document.CiteAs, document.Title]).Where(text => text.Contains(' ', StringComparison.Ordinal)))
            yield return new(Fold(text), null, NameRole.Record, text);
    }

    /// <summary>By the name itself, or as a list of definitions sets it in capitals.</summary>
    private static Concept? Named(Dictionary<string, Concept> byName, string name) =>
        byName.GetValueOrDefault(name) ?? (name.Contains(' ', StringComparison.Ordinal) ? byName.GetValueOrDefault(name.ToUpperInvariant()) : null);

    private static HashSet<string> ForbiddenWords(IEnumerable<Concept> concepts) => concepts
        .SelectMany(concept => concept.Approved?.ForbiddenVariants ?? [])
        .SelectMany(variant => Inflection.OtherNumbers(variant.Text, "en").Prepend(variant.Text))
        .Select(text => Fold(text).Split(' ')[0])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A full name with a forbidden form in it is put right first.</summary>
    private static bool Holds(string full, HashSet<string> forbidden) =>
        Word.Of(full).Any(word => forbidden.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.In(full)));

    /// <summary>The forms of a row for a language, without articles.</summary>
    private static string[] Variants(ApprovedTerm row, string language) =>
        [.. row.LanguageVariants.GetValueOrDefault(language, []).Select(variant => Articles.Drop(Fold(variant)))];

    /// <summary>A row that gives a form of its own for the brief's language is a row for another language: its forbidden forms are words of that one.</summary>
    private static bool ListSpeaks(ApprovedTerm row, string language) => !row.LanguageVariants.ContainsKey(language);

    private static IEnumerable<Name> ListNames(ApprovedTerm row, Concept concept, string language, HashSet<string> own)
    {
        if (ListSpeaks(row, language))
        {
            foreach (var variant in row.ForbiddenVariants)
            {
                foreach (var name in WithNumbers(Fold(variant.Text), concept, NameRole.Variant, language, variant.AnyCase))
                    yield return name;
            }
        }
        else
        {
            // In text of another language only the article tells the English word from a name: “the Agreement”.
            foreach (var name in row.Aliases.Prepend(row.Term).Select(Fold).Where(name => !own.Contains(name)))
                yield return new("the " + name, concept, NameRole.OtherLanguage, name);
        }

        foreach (var (code, forms) in row.LanguageVariants)
        {
            if (code == language)
                continue;
            foreach (var variant in forms.Select(Fold))
            {
                if (!own.Contains(variant))
                    yield return new(variant, concept, NameRole.OtherLanguage, variant);
            }
        }
    }

    private static IEnumerable<Name> WithNumbers(string text, Concept concept, NameRole role, string language, bool anyCase) =>
        Inflection.OtherNumbers(text, language).Select(form => new Name(form, concept, role, text, anyCase)).Prepend(new(text, concept, role, text, anyCase));

    /// <summary>A proper name of two words or more that the definition shortens.</summary>
    private static string? FullName(Definition definition)
    {
        var meaning = Articles.Drop(Fold(definition.Meaning));
        var acronym = definition.Pattern is DefinitionPattern.Acronym or DefinitionPattern.AcronymFirst;
        return meaning.Contains(' ', StringComparison.Ordinal) && meaning.Length <= 120 &&
            (acronym || (definition.Pattern is DefinitionPattern.Bare or DefinitionPattern.Article && TermText.IsTitle(meaning) && Word.Of(meaning).Length >= 3)) &&
            !meaning.Contains(definition.Term, StringComparison.Ordinal)
            ? meaning
            : null;
    }

    public static string Fold(string text) => FoldedText.Of(text).Text.Trim();
}
