namespace NigerBrief.Api.Hosting;

/// <summary>Where the matters lie decides who may reach the server: a folder serves this machine, SharePoint serves those who sign in.</summary>
public static class Mode
{
    public static bool IsSharePoint(this IConfiguration configuration) => configuration.GetSection("SharePoint:Matters").GetChildren().Any();
}
