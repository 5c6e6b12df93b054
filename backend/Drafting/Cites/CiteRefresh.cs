namespace NigerBrief.Drafting.Cites;

/// <param name="Edits">What makes every cite read as the forum wants it.</param>
/// <param name="Kept">Cites edited by hand, which are left alone.</param>
public sealed record RefreshedCites(IReadOnlyList<Edit> Edits, IReadOnlyList<CiteChange> Changes, IReadOnlyList<KeptCite> Kept);

/// <param name="Reason">One sentence.</param>
public sealed record CiteChange(Place Place, string Tag, string Before, string After, string Reason);

/// <summary>A cite left as its author wrote it.</summary>
/// <param name="Rendering">What its tag would read as; null when its document is not in the matter.</param>
/// <param name="Restore">Puts the rendering back.</param>
public sealed record KeptCite(Place Place, string Tag, string Text, string? Rendering, string Reason, IReadOnlyList<Edit> Restore);

/// <summary>Renders every live cite of a brief anew, from its tag alone.</summary>
public static class CiteRefresh
{
    public static RefreshedCites Render(Draft draft, MatterView matter)
    {
        var changes = new List<(CiteChange Change, Edit Edit)>();
        var kept = new List<KeptCite>();
        foreach (var paragraph in draft.Paragraphs)
        {
            foreach (var control in paragraph.Controls ?? [])
            {
                if (CiteTag.Parse(control.Tag) is not { } cite)
                    continue;
                var text = paragraph.Text.Substring(control.Start, control.Length);
                var place = Place.Of(control, text);
                if (!matter.Documents.TryGetValue(cite.Key, out var document))
                {
                    kept.Add(new(place, control.Tag, text, null, "The document that this cite points to is not in the record of this matter.", []));
                    continue;
                }
                var ready = Cite.Of(document, cite.Pin, matter.Profile);
                if (Same(text, ready.Text))
                    continue;
                var edit = new TextEdit(place, ready.Runs, ready.Tag);
                if (IsOurs(text, document, cite.Pin))
                {
                    changes.Add((new(place, ready.Tag, text, ready.Text, "The cite now has the form of the chosen forum."), edit));
                }
                else if (Adopted(text, document, matter.Profile) is { } adopted)
                {
                    changes.Add((new(place, adopted.Tag, text, adopted.Text, "The pinpoint typed by hand was taken over."),
                        new TextEdit(place, adopted.Runs, adopted.Tag)));
                }
                else
                {
                    kept.Add(new(place, control.Tag, text, ready.Text, "This cite was edited by hand.", [edit]));
                }
            }
        }
        return new([.. changes.Select(change => change.Edit)], [.. changes.Select(change => change.Change)], kept);
    }

    // What any of our forums would print is a rendering, not the author's words.
    private static bool IsOurs(string text, RecordDocument document, Pinpoint pin) =>
        ForumProfiles.BuiltIn.Values.Any(forum => Same(text, Cite.Of(document, pin, forum).Text));

    private static ReadyCite? Adopted(string text, RecordDocument document, ForumProfile current)
    {
        foreach (var forum in ForumProfiles.BuiltIn.Values.Prepend(current))
        {
            var name = Cite.Of(document, Pinpoint.Whole, forum).Text;
            if (!Spaced(text).StartsWith(Spaced(name), StringComparison.Ordinal))
                continue;
            var typed = text[name.Length..].TrimStart(',', ' ', '\u00A0');
            if (typed.Length > 0 && PinpointParser.Parse(typed, document.Kind).Pin is { } pin && CiteTag.Render(document.Key, pin) is not null)
                return Cite.Of(document, pin, current);
        }
        return null;
    }

    private static bool Same(string first, string second) => Spaced(first) == Spaced(second);

    private static string Spaced(string text) => text.Replace('\u00A0', ' ');
}
