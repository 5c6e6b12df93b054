using NigerBrief.Drafting.Cites.Reading.Written.Names;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>A text and the words of it that names are made of.</summary>
/// <param name="Plain">As <see cref="CiteForms.Plain"/> gives it.</param>
internal sealed record WrittenText(string Plain, IReadOnlyList<NameWord> Words)
{
    /// <returns>Index of the word that begins at an offset; −1 when none does.</returns>
    public int WordAt(int offset)
    {
        var (low, high) = (0, Words.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Start == offset)
                return middle;
            (low, high) = Words[middle].Start < offset ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }
}
