using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;
using NigerBrief.Drafting;

namespace NigerBrief.Api.Hosting;

/// <summary>The language of the caller's pane, as each request asks for it; English where it asks for none of ours.</summary>
public static class AnswerLanguage
{
    private static readonly CultureInfo English = new("en");

    private static readonly CultureInfo French = new("fr");

    public static void UseAnswerLanguage(this WebApplication app) =>
        app.Use((context, next) =>
        {
            CultureInfo.CurrentUICulture = Of(context.Request);
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
                return Task.CompletedTask;
            });
            return next(context);
        });

    private static CultureInfo Of(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Split(['-']).First().ToString().ToLowerInvariant() switch { "en" => English, "fr" => French, _ => null })
            .FirstOrDefault(culture => culture is not null) ?? English;

    public static string Asked(this Sentence sentence) => sentence.In(CultureInfo.CurrentUICulture.Name);

    /// <summary>A sentence leaves as the string that the caller reads, and is read as one that has no other language.</summary>
    internal sealed class Converter : JsonConverter<Sentence>
    {
        public override Sentence? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.GetString() is { } told ? new(told, told) : null;

        public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) => writer.WriteStringValue(value.Asked());
    }
}
