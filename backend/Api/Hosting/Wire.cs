using System.Text.Json;
using System.Text.Json.Serialization;

namespace NigerBrief.Api.Hosting;

/// <summary>How values look on the wire; the OpenAPI document is made from the same settings.</summary>
public static class Wire
{
    /// <summary>A 500-page brief with 2,000 notes is under 4 MB of JSON.</summary>
    public const long MaximumBody = 32 * 1024 * 1024;

    public static void AddWire(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi("v1", OpenApiShape.Describe);
        builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaximumBody;
        });
    }

    public static void Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowOutOfOrderMetadataProperties = true;
    }
}
