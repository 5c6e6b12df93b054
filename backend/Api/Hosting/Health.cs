using NigerBrief.Matters;

namespace NigerBrief.Api.Hosting;

public static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok()).ExcludeFromDescription();
        app.MapGet("/health/ready", (MatterStore store) =>
            store.Ready ? TypedResults.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)).ExcludeFromDescription();
    }
}
