using System.Security.Claims;

namespace OutlookGuard.Api.Identity;

/// <summary>What a person may do. Zero is nothing.</summary>
[Flags]
internal enum Roles
{
    None = 0,

    /// <summary>Sends mail.</summary>
    Worker = 1 << 0,

    /// <summary>Keeps agencies and agreements.</summary>
    Administrator = 1 << 1,

    /// <summary>Answers for how personal data is used; reviews held mail.</summary>
    DataController = 1 << 2,

    /// <summary>Reads the audit trail; never together with another role.</summary>
    Auditor = 1 << 3,
}

/// <summary>Reads app roles from a token. A role that is not known by name grants nothing.</summary>
internal static class AppRoles
{
    public static Roles Of(ClaimsPrincipal principal)
    {
        var roles = principal.FindAll(TokenClaims.Roles).Aggregate(Identity.Roles.None, (all, claim) => all | Named(claim.Value));
        // Who checks the others' work holds no other role: together they grant nothing.
        return roles.HasFlag(Identity.Roles.Auditor) && roles != Identity.Roles.Auditor ? Identity.Roles.None : roles;
    }

    private static Roles Named(string name) => name switch
    {
        nameof(Identity.Roles.Worker) => Identity.Roles.Worker,
        nameof(Identity.Roles.Administrator) => Identity.Roles.Administrator,
        nameof(Identity.Roles.DataController) => Identity.Roles.DataController,
        nameof(Identity.Roles.Auditor) => Identity.Roles.Auditor,
        _ => Identity.Roles.None,
    };
}

/// <summary>The policies of endpoints that more than one role may use.</summary>
internal static class AnyOf
{
    /// <summary>Who keeps the registers or answers for them.</summary>
    public const string Keepers = SignIn.AdministratorOrDataController;

    /// <summary>Who may see what was proposed and decided.</summary>
    public const string Watchers = "Administrator, DataController or Auditor";

    /// <summary>Who may see whom we share with: everybody with a role.</summary>
    public const string Readers = "Worker, Administrator, DataController or Auditor";
}
