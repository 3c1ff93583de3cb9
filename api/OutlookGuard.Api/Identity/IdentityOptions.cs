using System.ComponentModel.DataAnnotations;

namespace OutlookGuard.Api.Identity;

/// <summary>Whose tokens are accepted. One deployment serves one organisation, so there is exactly one tenant.</summary>
internal sealed class IdentityOptions
{
    /// <summary>The scope a client asks for on a person's behalf.</summary>
    public const string Scope = "access_as_user";

    /// <summary>The sign-in service.</summary>
    [Required, Url]
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The organisation's tenant id.</summary>
    public Guid TenantId { get; set; }

    /// <summary>This application's id: tokens must be meant for it.</summary>
    public Guid ClientId { get; set; }

    /// <summary>The application ids of the clients (add-in, console) that may ask; empty means this application's own id only.</summary>
    public IList<Guid> AllowedClients { get; } = [];

    /// <summary>Mailboxes from which several people send. Nobody may send from an address that is neither their own nor listed here.</summary>
    public IList<string> SharedMailboxes { get; } = [];

    /// <summary>Whether the organisation's sign-in is set up; without it nobody can sign in outside Development.</summary>
    public bool IsConfigured => TenantId != Guid.Empty && ClientId != Guid.Empty;

    /// <summary>The one issuer that is believed.</summary>
    public string Issuer => $"{Instance.TrimEnd('/')}/{TenantId:D}/v2.0";
}
