using System.Diagnostics;

namespace OutlookGuard.Api.Faults;

/// <summary>Moments at which a process may die. Tests arm one by setting; the process then kills itself there as if the power had gone.</summary>
/// <remarks>Armed in Development only: anywhere else <see cref="Reach"/> does nothing, whatever the configuration says.</remarks>
internal sealed class CrashPoints(FaultOptions options, IHostEnvironment environment, Microsoft.Extensions.Options.IOptions<Storage.StoreOptions> store)
{
    private readonly string? armed = environment.IsDevelopment() && options.CrashAt.Length > 0 ? options.CrashAt : null;

    /// <summary>Dies here, if armed for this point. A file beside the store proves that the point was hit.</summary>
    public void Reach(string point)
    {
        if (point != armed)
            return;
        File.AppendAllText(Path.Combine(store.Value.DataDirectory, $"crashed-{point}"), "x");
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}

/// <summary>Faults that tests ask for.</summary>
internal sealed class FaultOptions
{
    /// <summary>A point at which the process kills itself, in Development only; empty for none.</summary>
    public string CrashAt { get; set; } = "";
}

/// <summary>The twelve points. Source: security goals, G3b.</summary>
internal static class CrashPoint
{
    public const string WithdrawBegun = "withdraw-begun";
    public const string WithdrawWritten = "withdraw-written";
    public const string WithdrawBeforeCommit = "withdraw-before-commit";
    public const string WithdrawAfterCommit = "withdraw-after-commit";
    public const string DispatchBeforeClaim = "dispatch-before-claim";
    public const string DispatchAfterClaim = "dispatch-after-claim";
    public const string DispatchBeforeDraft = "dispatch-before-draft";
    public const string DispatchDraftMade = "dispatch-draft-made";
    public const string DispatchDraftStored = "dispatch-draft-stored";
    public const string DispatchSendAccepted = "dispatch-send-accepted";
    public const string DispatchBeforeSentCommit = "dispatch-before-sent-commit";
    public const string DispatchAfterSentCommit = "dispatch-after-sent-commit";

    public static IReadOnlyList<string> All { get; } =
    [
        WithdrawBegun, WithdrawWritten, WithdrawBeforeCommit, WithdrawAfterCommit,
        DispatchBeforeClaim, DispatchAfterClaim, DispatchBeforeDraft, DispatchDraftMade, DispatchDraftStored, DispatchSendAccepted, DispatchBeforeSentCommit, DispatchAfterSentCommit,
    ];
}
