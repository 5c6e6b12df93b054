using NigerBrief.Matters.Extraction.Scans;

namespace NigerBrief.Api.Hosting;

/// <summary>Text recognition for scans, where Tesseract is installed. The server does without it.</summary>
public static class Recognition
{
    /// <summary><c>Ocr:Program</c>, or what PATH finds; in the languages of <c>Ocr:Languages</c> that are installed.</summary>
    public static Tesseract? Of(IConfiguration configuration) =>
        Tesseract.Find(configuration["Ocr:Program"], configuration["Ocr:Languages"] ?? Tesseract.UsualLanguages);
}
