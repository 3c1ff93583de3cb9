namespace OutlookGuard.Api.Tests.Support;

/// <summary>One host for all tests of a class that do not change it.</summary>
public sealed class OneGuard : IDisposable
{
    internal GuardApplication Guard { get; } = new();

    public void Dispose() => Guard.Dispose();
}
