using Microsoft.AspNetCore.OpenApi;

namespace NigerBrief.Api.Hosting;

public static class OpenApiShape
{
    public static void Describe(OpenApiOptions options) =>
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Niger Brief";
            document.Info.Version = "1";
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
}
