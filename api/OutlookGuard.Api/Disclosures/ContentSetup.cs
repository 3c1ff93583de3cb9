using OutlookGuard.Content;
using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Sets up the room that sees words, and the children that read its files.</summary>
internal static class ContentSetup
{
    public static IServiceCollection AddContent(this IServiceCollection services) => services
        .AddSingleton(_ => new ExtractionPool(new ExtractionPoolOptions { Command = ExtractionStart.OfThisHost() }))
        .AddSingleton<ContentScanner>();
}
