using NigerBrief.Drafting;

namespace NigerBrief.Api.Hosting;

/// <summary>A request that is not served, with the sentence that the lawyer reads.</summary>
/// <param name="status">HTTP status code.</param>
/// <param name="sentence">Says what is wrong and what to do next; holds no text of a draft or record.</param>
public sealed class Refusal(int status, Sentence sentence) : Exception(sentence.English)
{
    public Sentence Sentence { get; } = sentence;

    public int Status { get; } = status;

    public static Refusal NotFound(Sentence sentence) => new(StatusCodes.Status404NotFound, sentence);

    public static Refusal BadRequest(Sentence sentence) => new(StatusCodes.Status400BadRequest, sentence);
}
