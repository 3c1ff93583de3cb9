using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Everything outside the message that a rule may weigh, read once and frozen.</summary>
/// <param name="Register">The state of the registers.</param>
/// <param name="Cases">The cases in play that the register holds.</param>
/// <param name="Histories">What was said in each of them about sharing, in the same order.</param>
/// <param name="Recipients">Every recipient after lists were opened, each once.</param>
/// <param name="Now">The moment of the decision.</param>
/// <param name="Checker">Whether the checker can be reached.</param>
internal sealed record Circumstances(
    RegisterSnapshot Register,
    ImmutableArray<CaseRow> Cases,
    ImmutableArray<ConsentHistory> Histories,
    ImmutableArray<KnownRecipient> Recipients,
    DateTimeOffset Now,
    CheckerState Checker)
{
    /// <summary>Reads the circumstances of one message. What is read here is as the store holds it now: nothing is remembered between decisions but the registers.</summary>
    public static async Task<Circumstances> ReadAsync(
        GuardDb db, RegisterSeal seal, RegisterSnapshot register, OutgoingMessage message, ImmutableArray<CaseRow> cases, Conditions conditions, CancellationToken stop)
    {
        var references = cases.Select(row => row.Reference).ToList();
        var rows = references.Count == 0 ? [] : await db.Set<ConsentRow>().AsNoTracking().Where(row => references.Contains(row.CaseReference)).ToListAsync(stop);
        var histories = cases.Select(one => new ConsentHistory(ConsentEntries.Of(rows.Where(row => row.CaseReference == one.Reference), conditions.Now)));
        var opened = message.Recipients.SelectMany(mailbox => register.Directory.Open(TypedRecipients.Of(mailbox))).Select(one => (Recipient: one, Forms: StopForms.OfRecipient(one))).ToList();
        var contacts = await KnownContacts.ReadAsync(db, seal, opened.Select(one => one.Forms), stop);
        var notFor = await NotFor.ReadAsync(db, seal, references, stop);
        var today = DateOnly.FromDateTime(register.Local(conditions.Now).DateTime);
        var team = TeamOf(cases);
        return new Circumstances(
            register,
            cases,
            [.. histories],
            [
                .. opened.Select(one => KnownRecipient.Of(
                        ShownAddress(one.Recipient), one.Recipient.Reading, register.Directory.Classify(one.Recipient, contacts.Find(one.Forms, references), team, today)) with { CasesNotFor = notFor.CasesNotFor(one.Forms) })
                    .DistinctBy(recipient => recipient.Address, StringComparer.OrdinalIgnoreCase),
            ],
            conditions.Now,
            conditions.Checker);
    }

    // Of several sealed cases only those count who are on every team.
    private static CaseTeam TeamOf(ImmutableArray<CaseRow> cases)
    {
        var sealedCases = cases.Where(row => row.Sealed).Select(row => row.Team).ToList();
        return sealedCases.Count == 0
            ? new CaseTeam.Everyone()
            : new CaseTeam.Only([.. sealedCases.Aggregate<IEnumerable<string>>((left, right) => left.Intersect(right, StringComparer.OrdinalIgnoreCase))]);
    }

    private static string ShownAddress(OpenedRecipient opened) =>
        opened.Reading is AddressReading.Complete { Address: { IsPlain: true } address } && opened.Typed.Address.Contains('<', StringComparison.Ordinal)
            ? address.Canonical
            : opened.Typed.Address;
}

/// <summary>One recipient as the register knows it.</summary>
/// <param name="Address">The address as the worker sees it.</param>
/// <param name="Known">Who that is to us.</param>
/// <param name="Instead">For a look-alike the same person at the domain that it resembles; otherwise null.</param>
internal sealed record KnownRecipient(string Address, Classification Known, string? Instead)
{
    /// <summary>Cases that are not for this representative, although the agency may know. They count as ruled out by her.</summary>
    public ImmutableArray<string> CasesNotFor { get; init; } = [];

    public static KnownRecipient Of(string address, AddressReading reading, Classification known) =>
        new(address, known, known.RealDomain is { } real && reading is AddressReading.Complete { Address.Local: var local } ? $"{local}@{real}" : null);
}
