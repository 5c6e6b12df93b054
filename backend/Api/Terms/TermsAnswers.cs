using NigerBrief.Drafting;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Api.Terms;

/// <param name="Proposal">Only those that the matter's list lacks.</param>
public sealed record TermsFileRequest(Draft Draft, bool Proposal);

/// <param name="Text">CSV.</param>
public sealed record TermsFileAnswer(string Text, int Terms);

/// <param name="Text">Of the file, read as UTF-8.</param>
public sealed record TermsComparisonRequest(Draft Draft, string FileName, string Text);

/// <param name="Problems">Why the file could not be read; then nothing was compared.</param>
public sealed record TermsComparisonAnswer(IReadOnlyList<ComparedTerm> Terms, IReadOnlyList<TermsFileProblem> Problems);
