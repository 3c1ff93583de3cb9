using System.Collections.Immutable;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Agreements;

namespace OutlookGuard.Api.Partners;

/// <summary>What comes up: agreements that begin, end or are to be looked at again, and what is due to be reminded of.</summary>
internal static class Calendar
{
    private const int OrdinaryMonths = 3;
    private const int MostDays = 1_100; // chosen: three years

    public static void MapCalendar(this IEndpointRouteBuilder routes)
    {
        var agreements = routes.MapGroup("/agreements").WithTags("Agencies").RequireAuthorization(AnyOf.Keepers);
        agreements.MapGet("/calendar", CalendarAsync).WithSummary("Which agreements begin, end or are to be looked at again between two days.")
            .Produces<CalendarAnswer>().Refuses(400, 401, 403, 429, 503);
        agreements.MapGet("/reminders", RemindersAsync).WithSummary("Which agreements end within 60, 30 and 7 days, the nearest first.")
            .Produces<RemindersAnswer>().Refuses(401, 403, 429, 503);
    }

    private static async Task<IResult> CalendarAsync(GuardDb db, RegisterReader registers, TimeProvider clock, DateOnly? from, DateOnly? to, CancellationToken stop)
    {
        var (register, _) = await registers.ReadAsync(db, stop);
        var first = from ?? Day.Of(register, clock);
        var last = to ?? first.AddMonths(OrdinaryMonths);
        if (last < first || last.DayNumber - first.DayNumber > MostDays)
            throw BadInput.In("to", $"Must be up to {MostDays} days after from.");
        var entries = register.Agreements.Values.SelectMany(row => Entries(row, register.Agencies.GetValueOrDefault(row.AgencyId)?.Name ?? row.AgencyId))
            .Where(entry => entry.Day >= first && entry.Day <= last)
            .OrderBy(entry => entry.Day).ThenBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.What);
        return TypedResults.Ok(new CalendarAnswer(first, last, [.. entries]));
    }

    private static async Task<IResult> RemindersAsync(GuardDb db, RegisterReader registers, TimeProvider clock, CancellationToken stop)
    {
        var (register, _) = await registers.ReadAsync(db, stop);
        var today = Day.Of(register, clock);
        var due = register.Agreements.Values
            .Select(row => (Row: row, Due: AgreementReminder.Due(AgencyList.Terms(row), today)))
            .Where(pair => pair.Due is not null)
            .Select(pair => new ReminderAnswer(
                pair.Row.AgencyId, register.Agencies.GetValueOrDefault(pair.Row.AgencyId)?.Name ?? pair.Row.AgencyId, pair.Row.EndInclusive!.Value, pair.Due!.DaysLeft, (int)pair.Due.Step))
            .OrderBy(reminder => reminder.DaysLeft).ThenBy(reminder => reminder.Name, StringComparer.OrdinalIgnoreCase);
        return TypedResults.Ok(new RemindersAnswer(today, [.. due]));
    }

    private static IEnumerable<CalendarEntry> Entries(AgreementRow row, string name)
    {
        var word = AgreementWords.Word(row.State);
        if (word is AgreementWord.Terminated or AgreementWord.Ended)
            yield break;
        if (row.Start is { } start)
            yield return new CalendarEntry(start, CalendarWord.Starts, row.AgencyId, name);
        if (row.EndInclusive is { } end)
            yield return new CalendarEntry(end, CalendarWord.Ends, row.AgencyId, name);
        if (row.Review is { } review)
            yield return new CalendarEntry(review, CalendarWord.Review, row.AgencyId, name);
        if (row.AccreditationExpires is { } accredited)
            yield return new CalendarEntry(accredited, CalendarWord.AccreditationExpires, row.AgencyId, name);
    }
}

/// <summary>What comes up.</summary>
internal enum CalendarWord
{
    Ends,
    Review,
    AccreditationExpires,
    Starts,
}

/// <summary>What comes up between two days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
/// <param name="Entries">By day, then by name.</param>
internal sealed record CalendarAnswer(DateOnly From, DateOnly To, ImmutableArray<CalendarEntry> Entries);

/// <summary>Something that comes up.</summary>
/// <param name="Day">The day, in the organisation's calendar. An agreement is in force all day on its last day.</param>
/// <param name="What">What comes up.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="Name">Its name.</param>
internal sealed record CalendarEntry(DateOnly Day, CalendarWord What, string AgencyId, string Name);

/// <summary>The reminders that are due.</summary>
/// <param name="Today">The day, in the organisation's calendar.</param>
/// <param name="Reminders">The nearest end first.</param>
internal sealed record RemindersAnswer(DateOnly Today, ImmutableArray<ReminderAnswer> Reminders);

/// <summary>An agreement about to end.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="EndInclusive">Its last day.</param>
/// <param name="DaysLeft">How many days follow today until then.</param>
/// <param name="Step">The nearest of 60, 30 and 7 days that was reached.</param>
internal sealed record ReminderAnswer(string AgencyId, string Name, DateOnly EndInclusive, int DaysLeft, int Step);
