using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// Drawings that a PDF's pages draw within one another (form XObjects). One that draws itself, or a chain without end, would use up the stack of the
/// program that reads it, and a process cannot outlive that: such a page is never read.
/// </summary>
internal sealed partial class NestedDrawings
{
    private const int Deepest = 40;
    private const long Most = 200_000;
    private const int DeepestTree = 60;

    private readonly PdfDocument pdf;
    private readonly List<DictionaryToken?> resources = [];
    private readonly Dictionary<IndirectReference, long> drawn = [];
    private readonly HashSet<IndirectReference> underWay = [];

    public NestedDrawings(PdfDocument pdf)
    {
        this.pdf = pdf;
        if (pdf.Structure.Catalog.CatalogDictionary.TryGet<DictionaryToken>(NameToken.Pages, Scanner, out var tree))
            AddPages(tree, null, 0, []);
    }

    private IPdfTokenScanner Scanner => pdf.Structure.TokenScanner;

    /// <param name="number">From 1.</param>
    public bool CanBeDrawn(int number) => number > resources.Count || resources[number - 1] is not { } page || Drawn(page, null) <= Most;

    private void AddPages(DictionaryToken node, DictionaryToken? inherited, int depth, HashSet<IndirectReference> seen)
    {
        var own = node.TryGet<DictionaryToken>(NameToken.Resources, Scanner, out var found) ? found : inherited;
        if (!node.TryGet<ArrayToken>(NameToken.Kids, Scanner, out var kids))
        {
            resources.Add(own);
            return;
        }
        foreach (var kid in kids.Data.OfType<IndirectReferenceToken>())
        {
            if (depth < DeepestTree && seen.Add(kid.Data) && Scanner.Get(kid.Data)?.Data is DictionaryToken child)
                AddPages(child, own, depth + 1, seen);
        }
    }

    /// <summary>How many drawings a set of resources leads to at most; more than is allowed where there is no end to them.</summary>
    /// <param name="names">Those that are drawn; null for all.</param>
    /// <param name="within">The drawing that draws them; null for the page.</param>
    private long Drawn(DictionaryToken page, HashSet<string>? names, IndirectReference? within = null)
    {
        if (!page.TryGet<DictionaryToken>(NameToken.Xobject, Scanner, out var drawings))
            return 0;
        var sum = 0L;
        foreach (var (name, token) in drawings.Data)
        {
            // The library leaves a drawing out where it draws itself outright.
            if (token is IndirectReferenceToken reference && names?.Contains(name) != false && reference.Data != within)
                sum = Math.Min(sum + Drawn(reference.Data, page), Most + 1);
        }
        return sum;
    }

    private long Drawn(IndirectReference reference, DictionaryToken around)
    {
        if (drawn.TryGetValue(reference, out var known))
            return known;
        if (underWay.Count >= Deepest)
            return Most + 1;
        if (Scanner.Get(reference)?.Data is not StreamToken form
            || !form.StreamDictionary.TryGet<NameToken>(NameToken.Subtype, Scanner, out var kind) || !kind.Equals(NameToken.Form))
        {
            return drawn[reference] = 0;
        }
        if (!underWay.Add(reference))
            return Most + 1;
        var content = Encoding.Latin1.GetString(form.Decode(pdf.Structure.FilterProvider, Scanner).Span);
        var names = Draw().Matches(content).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var own = form.StreamDictionary.TryGet<DictionaryToken>(NameToken.Resources, Scanner, out var found) ? found : around;
        var sum = names.Count == 0 ? 1 : 1 + Drawn(own, names, reference);
        underWay.Remove(reference);
        return drawn[reference] = sum;
    }

    [GeneratedRegex(@"/(?<name>[^\s/\[\]<>()%{}]+)\s+Do\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Draw();
}
