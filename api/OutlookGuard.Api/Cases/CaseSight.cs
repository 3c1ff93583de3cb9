namespace OutlookGuard.Api.Cases;

/// <summary>Who may know of a case: everybody, or only the team of a sealed one. To the others it is not even named.</summary>
internal static class CaseSight
{
    public static bool MayKnow(CaseRow one, IEnumerable<string> addresses) => !one.Sealed || addresses.Any(address => one.Team.Contains(address.Trim().ToLowerInvariant()));
}
