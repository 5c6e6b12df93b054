using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.SignIn;

namespace NigerBrief.Api.Pages;

/// <summary>Serves the pane and the desk as the build left them, each page under its content security policy.</summary>
public static class PagesApi
{
    private const string NoncePlaceholder = "__CSP_NONCE__";
    private const string SignInPlaceholder = "<!--SIGN_IN-->";

    /// <summary>What the build left beside the pages; none of it says anything of a matter.</summary>
    public static void UsePageFiles(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = Files(app.Configuration),
        ContentTypeProvider = new FileExtensionContentTypeProvider
        {
            Mappings = { [".mjs"] = "text/javascript", [".bcmap"] = "application/octet-stream", [".pfb"] = "application/octet-stream" },
        },
        OnPrepareResponse = context =>
        {
            if (context.Context.Response.ContentType == "text/javascript")
                context.Context.Response.Headers.ContentSecurityPolicy = PagePolicy.Worker;
            context.Context.Response.Headers.XContentTypeOptions = "nosniff";
            // Built files carry the hash of what they hold in their names.
            context.Context.Response.Headers.CacheControl = context.Context.Request.Path.StartsWithSegments("/assets")
                ? "public, max-age=31536000, immutable"
                : "no-cache";
        },
    });

    public static void MapPages(this WebApplication app)
    {
        var files = Files(app.Configuration);
        var signIn = app.Services.GetService<SignInSettings>();
        var policy = new PagePolicy(app.Configuration["Pane:FrameAncestors"] ?? PagePolicy.OfficeOnTheWeb, signIn?.Instance.GetLeftPart(UriPartial.Authority));
        var pages = app.MapGroup("").ExcludeFromDescription().AllowAnonymous();

        pages.MapGet("/", context => Page(context, files, "desk.html", policy.Desk));
        pages.MapGet("/desk.html", context => Page(context, files, "desk.html", policy.Desk));
        pages.MapGet("/pane.html", context => Page(context, files, "pane.html", policy.Pane));
        pages.MapGet("/manifest.xml", Manifest.Answer);
        pages.MapGet("/sample/draft.docx", SampleDraft);
        if (signIn is not null)
            pages.MapGet("/signed-in.html", context => Page(context, files, "signed-in.html", _ => PagePolicy.SignedIn));
    }

    private static PhysicalFileProvider Files(IConfiguration configuration) =>
        new(Directory.CreateDirectory(configuration["Pane:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "pane")).FullName);

    private static async Task Page(HttpContext context, IFileProvider files, string name, Func<string, string> policy)
    {
        var file = files.GetFileInfo(name);
        if (!file.Exists)
            throw Refusal.NotFound(new(
                "The pane has not been built: run “dotnet build” in the project's folder and read what it says about Node.js.",
                "Le volet n’a pas été construit : lancez « dotnet build » dans le dossier du projet et lisez ce qu’il dit de Node.js."));
        using var reader = new StreamReader(file.CreateReadStream());
        var html = await reader.ReadToEndAsync(context.RequestAborted);
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy(nonce);
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        context.Response.ContentType = "text/html; charset=utf-8";
        var signIn = context.RequestServices.GetService<SignInSettings>() is { } settings ? PaneSignIn.Meta(settings) : "";
        await context.Response.WriteAsync(
            html.Replace(NoncePlaceholder, nonce, StringComparison.Ordinal).Replace(SignInPlaceholder, signIn, StringComparison.Ordinal),
            context.RequestAborted);
    }

    private static IResult SampleDraft(IConfiguration configuration)
    {
        // Anybody may have the sample that comes with the program; what a firm put in a folder of its own is for those on this machine.
        var folder = new DirectoryInfo(configuration.IsSharePoint() ? MattersStart.Sample : MattersStart.Folder(configuration));
        var draft = (folder.Exists ? folder.EnumerateFiles("draft.docx", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }).FirstOrDefault() : null)
            ?? throw Refusal.NotFound(new(
                "These matters come without a sample draft. Open a Word document of your own.",
                "Ces affaires viennent sans projet d’exemple. Ouvrez un document Word à vous."));
        return TypedResults.PhysicalFile(draft.FullName, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "draft.docx");
    }
}
