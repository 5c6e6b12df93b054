using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// The library's decoders, asked through a gate: whatever nests without end fails as an exception while there is stack left to fail on, a page that takes too long
/// ends when reading is cancelled, and a table of contents whose columns no file can have is refused before memory is laid out for a row of it.
/// </summary>
internal sealed class GuardedFilters(CancellationToken cancel) : IFilterProvider
{
    private const double WidestRow = 64;

    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        Guard();
        if (dictionary.TryGet(NameToken.W, out var columns) && columns is ArrayToken widths)
        {
            var sizes = widths.Data.Select(width => (width as NumericToken)?.Double ?? -1).ToList();
            if (sizes.Exists(size => size is < 0 or > WidestRow) || sizes.Sum() is 0 or > WidestRow)
                throw new PdfDocumentFormatException("The columns of a cross-reference stream have impossible widths.");
        }
        return inner.GetFilters(dictionary);
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names)
    {
        Guard();
        return inner.GetNamedFilters(names);
    }

    public IReadOnlyList<IFilter> GetAllFilters() => inner.GetAllFilters();

    private void Guard()
    {
        cancel.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }
}
