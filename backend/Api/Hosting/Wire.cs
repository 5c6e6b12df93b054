using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Net.Http.Headers;

namespace NigerBrief.Api.Hosting;

/// <summary>How values look on the wire; the OpenAPI document is made from the same settings.</summary>
public static class Wire
{
    /// <summary>A 500-page brief with 2,000 notes is under 4 MB of JSON.</summary>
    public const long MaximumBody = 32 * 1024 * 1024;

    /// <summary>In bytes. Far more than any search, so that one too long gets its sentence and not the server's bare 414.</summary>
    private const int MaximumAddress = 256 * 1024;

    public static void AddWire(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi("v1", OpenApiShape.Describe);
        builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaximumBody;
            kestrel.Limits.MaxRequestLineSize = MaximumAddress;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaximumAddress;
            kestrel.Limits.Http2.MaxRequestHeaderFieldSize = MaximumAddress;
        });
    }

    /// <summary>JSON is UTF-8; an encoding that the framework does not know would be a fault of the server.</summary>
    public static void UseUtf8(this WebApplication app) =>
        app.Use((context, next) =>
        {
            if (context.Request.HasJsonContentType() && MediaTypeHeaderValue.Parse(context.Request.ContentType) is { Charset: { HasValue: true } charset }
                && !HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
                throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "Send the draft in UTF-8.");
            return next(context);
        });

    public static void Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new AnswerLanguage.Converter());
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowOutOfOrderMetadataProperties = true;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(RefuseNullItems);
    }

    /// <summary>No list on the wire has gaps; that a list's items are never null is the one thing that nullable annotations do not tell the serializer.</summary>
    private static void RefuseNullItems(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            type.OnDeserialized = list => Refuse(((IEnumerable)list).Cast<object?>());
        else if (type.Kind == JsonTypeInfoKind.Dictionary)
            type.OnDeserialized = map => Refuse(((IDictionary)map).Values.Cast<object?>());

        static void Refuse(IEnumerable<object?> items)
        {
            if (items.Contains(null))
                throw new JsonException("A list holds null.");
        }
    }
}
