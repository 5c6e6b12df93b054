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
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(Sentence))
                schema.Type = JsonSchemaType.String;
            else if (context.JsonTypeInfo.ElementType == typeof(Sentence))
                schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
            return Task.CompletedTask;
        });
    }
}
