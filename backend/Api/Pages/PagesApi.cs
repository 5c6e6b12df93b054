using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;
using NigerBrief.Api.Hosting;

namespace NigerBrief.Api.Pages;

/// <summary>Serves the pane and the desk as the build left them, each page under its content security policy.</summary>
public static class PagesApi
{
    private const string NoncePlaceholder = "__CSP_NONCE__";

    public static void MapPages(this WebApplication app)
    {
        var folder = app.Configuration["Pane:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "pane");
        Directory.CreateDirectory(folder);
        var files = new PhysicalFileProvider(folder);
        var ancestors = app.Configuration["Pane:FrameAncestors"] ?? PagePolicy.OfficeOnTheWeb;

        app.MapGet("/", context => Page(context, files, "desk.html", PagePolicy.Desk)).ExcludeFromDescription();
        app.MapGet("/desk.html", context => Page(context, files, "desk.html", PagePolicy.Desk)).ExcludeFromDescription();
        app.MapGet("/pane.html", context => Page(context, files, "pane.html", nonce => PagePolicy.Pane(nonce, ancestors))).ExcludeFromDescription();
        app.MapGet("/sample/draft.docx", SampleDraft).ExcludeFromDescription();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = context =>
            {
                context.Context.Response.Headers.XContentTypeOptions = "nosniff";
                // Built files carry the hash of what they hold in their names.
                context.Context.Response.Headers.CacheControl = context.Context.Request.Path.StartsWithSegments("/assets")
                    ? "public, max-age=31536000, immutable"
                    : "no-cache";
            },
        });
    }

    private static async Task Page(HttpContext context, IFileProvider files, string name, Func<string, string> policy)
    {
        var file = files.GetFileInfo(name);
        if (!file.Exists)
            throw Refusal.NotFound("The pane has not been built: run “dotnet build” in the project's folder and read what it says about Node.js.");
        using var reader = new StreamReader(file.CreateReadStream());
        var html = await reader.ReadToEndAsync(context.RequestAborted);
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy(nonce);
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html.Replace(NoncePlaceholder, nonce, StringComparison.Ordinal), context.RequestAborted);
    }

    private static IResult SampleDraft(IConfiguration configuration)
    {
        var draft = Directory.EnumerateFiles(MattersStart.Folder(configuration), "draft.docx", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
            .FirstOrDefault() ?? throw Refusal.NotFound("These matters come without a sample draft. Open a Word document of your own.");
        return TypedResults.PhysicalFile(draft, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "draft.docx");
    }
}
