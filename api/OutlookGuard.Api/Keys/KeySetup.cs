namespace OutlookGuard.Api.Keys;

/// <summary>Chooses the key ring.</summary>
internal static class KeySetup
{
    public static IServiceCollection AddKeys(this IServiceCollection services) => services
        .AddSingleton<IKeyRing, LocalKeyRing>()
        .AddSingleton<KeyCabinet>();
}
