using System.Net;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookGuard.Api.Faults;

namespace OutlookGuard.Api.Notices;

/// <summary>Chooses how notices are sent, and starts the dispatcher.</summary>
internal static class NoticeSetup
{
    public static IServiceCollection AddNotices(this IServiceCollection services, NoticeOptions options, FaultOptions faults, IHostEnvironment environment)
    {
        services.AddSingleton(options).AddSingleton(faults).AddSingleton<CrashPoints>().AddSingleton<NoticeBell>()
            .AddScoped<NoticeOutbox>().AddScoped<NoticeClaims>().AddScoped<NoticeClearance>().AddScoped<NoticeLetters>().AddScoped<NoticeDelivery>().AddScoped<NoticeSweep>()
            .AddScoped<Acknowledgements>()
            .AddHostedService<NoticeDispatcher>();
        if (options.Mailbox.Length > 0)
            services.AddSingleton(_ => ClientOf(options, environment)).AddSingleton<INoticeMailer, GraphNoticeMailer>();
        else if (environment.IsDevelopment())
            services.AddSingleton<EmlNoticeMailer>().AddSingleton<INoticeMailer>(provider => provider.GetRequiredService<EmlNoticeMailer>());
        return services;
    }

    // Graph's usual handlers are left out: they try again by themselves, and only we know what may be tried again. No redirects, as everywhere.
    private static GraphServiceClient ClientOf(NoticeOptions options, IHostEnvironment environment)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { Timeout = TimeSpan.FromSeconds(options.RequestSeconds) };
        var isOwnMachine = environment.IsDevelopment() && new Uri(options.GraphEndpoint).IsLoopback;
        return isOwnMachine
            ? new GraphServiceClient(http, new AnonymousAuthenticationProvider(), options.GraphEndpoint)
            : new GraphServiceClient(http, new DefaultAzureCredential(), baseUrl: options.GraphEndpoint);
    }
}
