using NigerBrief.Matters;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Api.Hosting;

/// <summary>Where matters are read from and where their index is kept.</summary>
public static class MattersStart
{
    public static void AddFolderMatters(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => FolderMatters.Open(
            new(Folder(builder.Configuration), DataFolder.Of(builder.Configuration)) { Tesseract = Recognition.Of(builder.Configuration) },
            services.GetRequiredService<ILogger<FolderMatters>>(),
            services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<IMatters>(services => services.GetRequiredService<FolderMatters>());
    }

    /// <summary>At the start and not at the first request, so that what stands in the way is seen. Not before: the build starts the program, too.</summary>
    public static void OpenFolderMatters(this WebApplication app) => app.Services.GetRequiredService<FolderMatters>();

    /// <summary>The sample that comes with the program.</summary>
    public static string Sample => Path.Combine(AppContext.BaseDirectory, "Samples");

    /// <summary><c>Matters:Folder</c>, or the sample that comes with the program.</summary>
    public static string Folder(IConfiguration configuration) =>
        configuration["Matters:Folder"] ?? Sample;
}
