using OutlookGuard.Api.Commands;

if (Verbs.Find(args) is { } verb)
    return await verb(args[1..], StandardStreams.OfThisProcess());

var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();
return 0;
