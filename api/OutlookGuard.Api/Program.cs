using OutlookGuard.Api;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.CaseImports;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Commands;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Declarations;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Drafts;
using OutlookGuard.Api.Feedback;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Me;
using OutlookGuard.Api.Notices;
using OutlookGuard.Api.Outages;
using OutlookGuard.Api.Partners;
using OutlookGuard.Api.Previews;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Setup;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Tasks;
using OutlookGuard.Api.Teams;
using OutlookGuard.Api.Trials;

args = FromSource.Arguments(args);
if (Verbs.Find(args) is { } verb)
    return await Verbs.RunAsync(verb, args[1..], StandardStreams.OfThisProcess());

var builder = WebApplication.CreateBuilder(args);
var settings = Settings.Read(builder.Configuration);
builder.Logging.KeepToAllowList(builder.Configuration.GetValue("Logging:LogLevel:Default", LogLevel.Information));
builder.AddHttpEdge(settings);
builder.Services.AddStore(builder.Environment.ContentRootPath, settings.Store);
builder.Services.AddKeys();
builder.Services.AddAudit();
builder.Services.AddSignIn(settings.Identity, builder.Environment);
builder.Services.AddContract();
builder.Services.AddRegisters(settings.Registers);
builder.Services.AddContent();
builder.Services.AddSingleton(settings.Organisation);
builder.Services.AddDisclosures();
builder.Services.AddDrafts();
builder.Services.AddDeclarations();
builder.Services.AddFeedback();
builder.Services.AddCases();
builder.Services.AddCaseImports();
builder.Services.AddConsents();
builder.Services.AddFiles();
builder.Services.AddTasks();
builder.Services.AddNotices(settings.Notices, settings.Faults, builder.Environment);
builder.Services.AddProposals();
builder.Services.AddTrials();
builder.Services.AddSingleton(settings.Setup);

var app = builder.Build();
app.UseHttpEdge();
app.MapHealth();
app.MapAcknowledgement();
if (app.Environment.IsDevelopment())
{
    app.MapContract();
    app.MapDevelopmentSignIn();
}

var api = app.MapGroup("/api");
api.MapDisclosures();
api.MapDrafts();
api.MapDeclarations();
api.MapOutages();
api.MapMe();
api.MapMyAgencies();
api.MapFeedback();
api.MapCases();
api.MapCaseImports();
api.MapConsents();
api.MapFiles();
api.MapTasks();
api.MapNotices();
if (app.Environment.IsDevelopment())
    api.MapWrittenNotices();
api.MapPartners();
api.MapProposals();
api.MapPreviews();
api.MapTeams();
api.MapTrials();
api.MapSetup();
await app.RunAsync();
return 0;
