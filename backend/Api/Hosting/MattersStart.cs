using NigerBrief.Matters;

namespace NigerBrief.Api.Hosting;

/// <summary>Where matters are read from and where their index is kept.</summary>
public static class MattersStart
{
    public static void AddMatters(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => MatterStore.Open(
            new(Folder(builder.Configuration), DataFolder(builder.Configuration)),
            services.GetRequiredService<ILogger<MatterStore>>(),
            services.GetRequiredService<TimeProvider>()));
    }

    /// <summary><c>Matters:Folder</c>, or the sample that comes with the program.</summary>
    public static string Folder(IConfiguration configuration) =>
        configuration["Matters:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "Samples");

    /// <summary><c>Data:Folder</c>, or a folder of the user's own.</summary>
    public static string DataFolder(IConfiguration configuration) =>
        configuration["Data:Folder"]
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "NigerBrief");
}
