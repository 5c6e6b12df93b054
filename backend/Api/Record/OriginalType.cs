namespace NigerBrief.Api.Record;

/// <summary>
/// As what the original of a document is handed out. Only what no browser runs keeps its type: a page or a drawing from the other side may hold scripts,
/// which would run with the rights of the pages served here.
/// </summary>
public static class OriginalType
{
    public static string Of(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".txt" or ".md" => "text/plain",
        _ => "application/octet-stream",
    };
}
