using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Tests.Terms;

namespace NigerBrief.Drafting.Tests.Proof;

public class WordCountTests
{
    public static TheoryData<string, int> Vectors()
    {
        var data = new TheoryData<string, int>();
        foreach (var row in Spec.Rows("terms.md", "Words"))
            data.Add(row[0], int.Parse(row[1]));
        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Counts_words_as_the_rule_says(string text, int words) => Assert.Equal(words, WordCount.Of(MiniDraft.Parse(text)));
}
