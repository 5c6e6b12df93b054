namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>
/// What <c>$expand</c> asks for: <c>fields($select=Key,Title),driveItem</c>. Also without dollar signs, as older samples write it.
/// </summary>
/// <param name="Select">The inner <c>$select</c>; null for all.</param>
internal sealed record Expand(string Name, string? Select)
{
    /// <exception cref="Refusal">The brackets do not pair.</exception>
    public static IReadOnlyList<Expand> Of(string? text)
    {
        var (parts, depth, start) = (new List<Expand>(), 0, 0);
        text += ",";
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[at] != ',' || depth != 0)
                continue;
            if (at > start)
                parts.Add(One(text[start..at].Trim()));
            start = at + 1;
        }
        return depth == 0 ? parts : throw Refusal.BadRequest("Parsing OData Select and Expand failed: Found an unbalanced bracket expression.");
    }

    private static Expand One(string text)
    {
        var open = text.IndexOf('(');
        if (open < 0)
            return new(text, null);
        var select = text[(open + 1)..^1].Split(';')
            .Select(option => option.Trim().TrimStart('$'))
            .FirstOrDefault(option => option.StartsWith("select=", StringComparison.OrdinalIgnoreCase));
        return new(text[..open], select?["select=".Length..]);
    }
}
