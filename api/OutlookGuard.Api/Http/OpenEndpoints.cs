namespace OutlookGuard.Api.Http;

/// <summary>The complete list of what answers without a token. A test holds it against what is mapped.</summary>
internal static class OpenEndpoints
{
    public const string Live = "/live";
    public const string Ready = "/ready";
    public const string DevelopmentPrefix = "/dev";
    public const string Notice = "/notices/{token}";
    public const string NoticeAcknowledged = "/notices/{token}/acknowledged";
    public const string OpenApi = "/openapi/{documentName}.json";

    /// <summary>Route pattern and why it may be open.</summary>
    public static IReadOnlyDictionary<string, string> Always { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Live] = "A probe asks whether the process runs; it says nothing else.",
        [Ready] = "A probe asks whether work can be taken; it names parts, never contents.",
        [Notice] = "An agency has no account with us; the random token in the link is the key, and the page names no person and no case.",
        [NoticeAcknowledged] = "The button of that page: it can only say that one notice has arrived.",
    };

    /// <summary>What Development adds.</summary>
    public static IReadOnlyDictionary<string, string> InDevelopment { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [OpenApi] = "The contract's own description.",
        [DevelopmentPrefix + "/personas"] = "Fictional people.",
        [DevelopmentPrefix + "/token"] = "Tokens for fictional people, signed by a key that only this process trusts.",
    };
}
