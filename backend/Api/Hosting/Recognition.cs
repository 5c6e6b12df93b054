using NigerBrief.Matters.Extraction.Scans;

namespace NigerBrief.Api.Hosting;

/// <summary>Text recognition for scans, where Tesseract is installed. The server does without it.</summary>
public static class Recognition
{
    /// <summary><c>Ocr:Program</c>, or what PATH finds; in the languages of <c>Ocr:Languages</c> that are installed.</summary>
    /// <exception cref="InvalidOperationException">A program is named that cannot be used.</exception>
    public static Tesseract? Of(IConfiguration configuration)
    {
        var (program, languages) = (configuration["Ocr:Program"], configuration["Ocr:Languages"] ?? Tesseract.UsualLanguages);
        return Tesseract.Find(program, languages) ?? (string.IsNullOrWhiteSpace(program) || program == Tesseract.None ? null : throw new InvalidOperationException(
            $"Ocr:Program names no tesseract that knows one of the languages {languages}. Correct the path, install the languages, or write “{Tesseract.None}”."));
    }
}
