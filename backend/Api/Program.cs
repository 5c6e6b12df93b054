using NigerBrief.Api.Cites;
using NigerBrief.Api.Clauses;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Api.Pages;
using NigerBrief.Api.Proof;
using NigerBrief.Api.Record;
using NigerBrief.Api.Search;
using NigerBrief.Api.SignIn;
using NigerBrief.Api.Terms;

StartFailure.TellInASentence();
// Its settings lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<RememberedChecks>();
builder.KeepLogQuiet();
builder.AddWire();
var signsIn = builder.Configuration.IsSharePoint();
if (signsIn)
{
    builder.AddSignIn();
    await builder.AddSharePointMattersAsync();
}
else
{
    builder.ListenOnLoopbackOnly();
    builder.AddFolderMatters();
}

var app = builder.Build();
app.UseRequestLog();
app.UseAnswerLanguage();
app.UseProblemSentences();
app.UseTrustedOrigins();
app.UseUtf8();
app.UsePageFiles();
if (signsIn)
    app.UseSignIn();
else
    app.OpenFolderMatters();

var matters = app.MapGroup("/api/matters");
matters.MapMatters();
matters.MapRecord();
matters.MapCites();
matters.MapClauses();
matters.MapTerms();
matters.MapProof();
app.MapSearch();

app.MapPages();
app.MapHealth();
app.MapOpenApi("/openapi/v1.json");
app.AnnounceAddress();
app.Run();

/// <summary>Named so that the tests can start the real application.</summary>
public partial class Program;
