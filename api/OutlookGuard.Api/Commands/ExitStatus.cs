namespace OutlookGuard.Api.Commands;

/// <summary>What a verb ends with. Source: command-line contract.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 1;

    /// <summary>The arguments or the input cannot be used.</summary>
    public const int Unusable = 2;
}
