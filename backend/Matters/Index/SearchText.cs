using System.Text;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index;

/// <summary>What an index keeps of a page to search in: its words as they stand, and their stems. Words are parted by one space.</summary>
public static class SearchText
{
    public static (string Words, string Stems) Of(Page page)
    {
        var words = new StringBuilder();
        var stems = new StringBuilder();
        SearchWord? before = null;
        foreach (var word in SearchWords.Read(page.Text))
        {
            words.Append(word.Text).Append(' ');
            stems.Append(word.Stem).Append(' ');
            if (word.Glued && before is { } first)
                stems.Append(LightStem.Of(first.Text + word.Text)).Append(' ');
            before = word;
        }
        return (words.ToString(), stems.ToString());
    }
}
