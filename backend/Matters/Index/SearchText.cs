using System.Text;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>What an index keeps of a page to search in, each parted by one space.</summary>
/// <param name="Words">As they stand, folded, in reading order.</param>
/// <param name="Stems">Of the words, where they differ from them; of compounds, all forms of what they would be as one word.</param>
/// <param name="Marks">What is on the page besides words: its numeral, the days that it names, and <see cref="PageMarks.Any"/>.</param>
public sealed record SearchText(string Words, string Stems, string Marks)
{
    public static SearchText Of(Page page)
    {
        var words = new StringBuilder();
        var stems = new StringBuilder();
        SearchWord? before = null;
        foreach (var word in SearchWords.Read(page.Text))
        {
            words.Append(word.Text).Append(' ');
            foreach (var stem in word.Forms.Stems)
                stems.Append(stem).Append(' ');
            if (word.Glued && before is { } first)
                stems.AppendJoin(' ', WordForms.Of(first.Text + word.Text).All).Append(' ');
            before = word;
        }
        return new(words.ToString(), stems.ToString(), string.Concat(PageMarks.Of(page).Select(mark => mark + " ")));
    }
}
