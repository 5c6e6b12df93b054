namespace NigerBrief.Drafting.Terms;

/// <summary>Why a terms list could not be loaded.</summary>
/// <param name="Row">As a spreadsheet counts: the header is row 1.</param>
/// <param name="Column">The column's name in the header; null when the whole row or file is meant.</param>
/// <param name="Sentence">For the person who keeps the list: what is wrong and what to do.</param>
public sealed record TermsFileProblem(int Row, string? Column, Sentence Sentence);
