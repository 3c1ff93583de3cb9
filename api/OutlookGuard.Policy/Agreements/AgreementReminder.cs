using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Agreements;

/// <summary>A reminder that is due for an agreement.</summary>
/// <param name="Step">How close its end is: the nearest of 60, 30 and 7 days that was reached.</param>
/// <param name="DaysLeft">How many days follow today until its last day; 0 on the last day.</param>
/// <remarks>Source: requirements, GUIDE-03: reminders 60, 30 and 7 days before the end.</remarks>
public sealed record AgreementReminder(ReminderStep Step, int DaysLeft)
{
    /// <summary>The reminder that is due on one day.</summary>
    /// <param name="terms">The agreement.</param>
    /// <param name="today">The day, in the organisation's local calendar.</param>
    /// <returns>Null for an agreement that is not in force on that day or ends later than in 60 days.</returns>
    public static AgreementReminder? Due(AgreementTerms terms, DateOnly today)
    {
        if (AgreementPhase.On(terms, today) != AgreementState.Expiring)
            return null;
        var left = terms.EndInclusive.DayNumber - today.DayNumber;
        return new AgreementReminder(left <= (int)ReminderStep.Seven ? ReminderStep.Seven : left <= (int)ReminderStep.Thirty ? ReminderStep.Thirty : ReminderStep.Sixty, left);
    }
}

/// <summary>The reminders, each with its days.</summary>
public enum ReminderStep
{
    /// <summary>Seven days or fewer: the last, and the most urgent.</summary>
    Seven = 7,

    /// <summary>Thirty days or fewer.</summary>
    Thirty = 30,

    /// <summary>Sixty days or fewer.</summary>
    Sixty = 60,
}
