using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NigerBrief.Drafting;

namespace NigerBrief.Api.Hosting;

public static class OpenApiShape
{
    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Niger Brief";
            document.Info.Version = "1";
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
        options.CreateSchemaReferenceId = type => type.Type == typeof(Sentence) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(Sentence))
                schema.Type = schema.Type is { } type ? type | JsonSchemaType.String : JsonSchemaType.String;
            return Task.CompletedTask;
        });
    }
}
