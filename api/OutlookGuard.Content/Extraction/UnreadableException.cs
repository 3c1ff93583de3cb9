namespace OutlookGuard.Content.Extraction;

/// <summary>A reader gives up on one file and says why. It never leaves <see cref="FileReader"/>.</summary>
internal class UnreadableException(UnreadReason why) : Exception
{
    public UnreadReason Why { get; } = why;
}

/// <summary>A cap that the whole attachment shares is reached: nothing more of it is read.</summary>
internal sealed class BudgetSpentException() : UnreadableException(UnreadReason.TooLarge);
