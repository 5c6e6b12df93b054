using NigerBrief.Api.Cites;
using NigerBrief.Api.Clauses;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Api.Pages;
using NigerBrief.Api.Proof;
using NigerBrief.Api.Record;
using NigerBrief.Api.Terms;

var builder = WebApplication.CreateBuilder(args);
builder.ListenOnLoopbackOnly();
builder.AddMatters();
builder.AddWire();

var app = builder.Build();
app.UseRequestLog();
app.UseProblemSentences();
app.UseTrustedOrigins();

var matters = app.MapGroup("/api/matters");
matters.MapMatters();
matters.MapRecord();
matters.MapCites();
matters.MapClauses();
matters.MapTerms();
matters.MapProof();

app.MapPages();
app.MapHealth();
app.MapOpenApi("/openapi/v1.json");
app.AnnounceAddress();
app.Run();

/// <summary>Named so that the tests can start the real application.</summary>
public partial class Program;
