namespace OutlookGuard.Api.Setup;

/// <summary>Who may set the organisation up.</summary>
internal sealed class SetupOptions
{
    /// <summary>The sign-in address of the first data controller: they may set the organisation up, once. Empty for nobody.</summary>
    public string FirstDataController { get; set; } = "";
}
