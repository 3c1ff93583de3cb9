using System.Runtime.CompilerServices;

namespace OutlookGuard.Policy.Judging;

/// <summary>Room for the reasons of one recipient, without memory of its own: one for each question, and one for the encryption.</summary>
[InlineArray(Capacity)]
internal struct FiredReasons
{
    public const int Capacity = 16;

    private Reason? first;
}
