using System.Text.Json;

namespace OutlookGuard.Api.Proposals;

/// <summary>What a proposal changes.</summary>
internal enum ProposalKind
{
    /// <summary>An agency with its agreement.</summary>
    Agency,

    /// <summary>A team and its mode.</summary>
    Team,

    /// <summary>Our own organisation.</summary>
    Organisation,

    /// <summary>An agreement is suspended: one person, at once.</summary>
    Suspension,

    /// <summary>An agreement runs a little longer: the data controller, at once.</summary>
    Extension,
}

/// <summary>The written form of kinds and decisions.</summary>
internal static class ProposalCodes
{
    public static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static T Read<T>(string code)
        where T : struct, Enum => Enum.GetValues<T>().Single(value => Code(value) == code);
}
