namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>What one part of a batch gave: a value, or the failure of this part.</summary>
/// <param name="Failure">Null when there is a value. <see cref="GraphFailure.NotFound"/> is an answer, the others are none.</param>
public sealed record BatchPart<T>(T? Value, GraphFailure? Failure) where T : class;
