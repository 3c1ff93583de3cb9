using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Commands;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;

if (Verbs.Find(args) is { } verb)
    return await verb(args[1..], StandardStreams.OfThisProcess());

var builder = WebApplication.CreateBuilder(args);
var store = builder.Configuration.GetSection("Store").Get<StoreOptions>() ?? new StoreOptions();
store.DataDirectory = builder.Configuration["OUTLOOKGUARD_DATA"] ?? store.DataDirectory;
store.ConnectionString = builder.Configuration.GetConnectionString("Guard") ?? "";
var identity = builder.Configuration.GetSection("Identity").Get<IdentityOptions>() ?? new IdentityOptions();

builder.Services.AddStore(builder.Environment.ContentRootPath, store);
builder.Services.AddKeys();
builder.Services.AddAudit();
builder.Services.AddSignIn(identity, builder.Environment);
builder.Services.AddHttpEdge();
builder.Services.AddDisclosures();

var app = builder.Build();
app.UseHttpEdge();
app.MapHealth();
if (app.Environment.IsDevelopment())
    app.MapDevelopmentSignIn();
app.MapGroup("/api").MapDisclosures();
await app.RunAsync();
return 0;
