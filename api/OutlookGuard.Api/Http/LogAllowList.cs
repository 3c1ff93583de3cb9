using Microsoft.Extensions.Options;

namespace OutlookGuard.Api.Http;

/// <summary>What may reach a log at all. Everything else is dropped, whatever the configuration says: no path, query, parameter or exception text of the framework.</summary>
internal static class LogAllowList
{
    private static readonly (string Prefix, LogLevel Least)[] Allowed =
    [
        ("OutlookGuard.", LogLevel.Trace),
        ("Microsoft.Hosting.Lifetime", LogLevel.Warning),
        ("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Warning),
        ("Microsoft.Extensions.Hosting", LogLevel.Error),
    ];

    /// <summary>Whether a line may be written.</summary>
    public static bool Allows(string? category, LogLevel level) =>
        category is not null && Allowed.Any(allowed => category.StartsWith(allowed.Prefix, StringComparison.Ordinal) && level >= allowed.Least);

    public static void KeepToAllowList(this ILoggingBuilder logging, LogLevel least)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console => console.SingleLine = false);
        logging.Services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>>(new OnlyThese(least));
    }

    private sealed class OnlyThese(LogLevel least) : IPostConfigureOptions<LoggerFilterOptions>
    {
        public void PostConfigure(string? name, LoggerFilterOptions options)
        {
            options.Rules.Clear();
            options.MinLevel = least;
            options.Rules.Add(new LoggerFilterRule(null, null, null, (_, category, level) => level >= least && Allows(category, level)));
        }
    }
}
