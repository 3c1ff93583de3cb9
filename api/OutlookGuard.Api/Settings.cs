using OutlookGuard.Api.Faults;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Notices;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Setup;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api;

/// <summary>Everything that can be set, read once at start. Nothing else reads the configuration.</summary>
/// <param name="Store">Where things are kept.</param>
/// <param name="Identity">Whose tokens are accepted.</param>
/// <param name="Edge">How much is taken at once, and from where.</param>
/// <param name="Registers">Where the first register comes from.</param>
/// <param name="Setup">Who may set the organisation up.</param>
/// <param name="Organisation">How this deployment does things.</param>
/// <param name="Notices">How notices to agencies are sent.</param>
/// <param name="Faults">Faults that tests ask for.</param>
internal sealed record Settings(
    StoreOptions Store, IdentityOptions Identity, EdgeOptions Edge, RegisterOptions Registers, SetupOptions Setup, OrganisationOptions Organisation, NoticeOptions Notices, FaultOptions Faults)
{
    /// <summary>The organisation's time zone, for days and times that people read.</summary>
    public TimeZoneInfo TimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById(Organisation.TimeZone);

    public static Settings Read(IConfiguration configuration)
    {
        var store = Section<StoreOptions>(configuration, "Store");
        store.DataDirectory = configuration["OUTLOOKGUARD_DATA"] ?? store.DataDirectory;
        store.ConnectionString = configuration.GetConnectionString("Guard") ?? "";
        return new Settings(
            store,
            Section<IdentityOptions>(configuration, "Identity"),
            Section<EdgeOptions>(configuration, "Edge"),
            Section<RegisterOptions>(configuration, "Registers"),
            Section<SetupOptions>(configuration, "Setup"),
            Section<OrganisationOptions>(configuration, "Organisation"),
            Section<NoticeOptions>(configuration, "Notices"),
            Section<FaultOptions>(configuration, "Faults"));
    }

    // A setting that is out of range stops the start, by name.
    private static T Section<T>(IConfiguration configuration, string name)
        where T : class, new()
    {
        var options = configuration.GetSection(name).Get<T>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new T();
        System.ComponentModel.DataAnnotations.Validator.ValidateObject(options, new System.ComponentModel.DataAnnotations.ValidationContext(options), validateAllProperties: true);
        return options;
    }
}
