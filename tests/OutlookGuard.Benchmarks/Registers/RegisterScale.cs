using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Content.Extraction;
using OutlookGuard.Policy;

namespace OutlookGuard.Benchmarks.Registers;

/// <summary>Fills a PostgreSQL with a large made-up register and says how long a decision's questions to it take.</summary>
/// <remarks><c>bash tests/load/registers.sh [CASES]</c> starts a PostgreSQL of its own and runs this.</remarks>
internal static class RegisterScale
{
    private const int Decisions = 2_000;
    private const int WarmUp = 200;

    public static async Task RunAsync(string connectionString, int cases)
    {
        using var ticketKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var keys = new GuardKeys(RandomNumberGenerator.GetBytes(32), ticketKey.ExportPkcs8PrivateKey());
        var seal = new RegisterSeal(() => keys);
        var options = new DbContextOptionsBuilder<PostgreSqlGuardDb>().UseNpgsql(connectionString, server => server.CommandTimeout(600)).Options;
        await using (var db = new PostgreSqlGuardDb(options))
            await FillAsync(db, seal, cases);

        using var finder = new CaseFinder(seal);
        var reader = new RegisterReader(seal);
        await using var pool = new ExtractionPool(new ExtractionPoolOptions { Command = new ExtractionCommand("false", []), Children = 1 });
        var scanner = new ContentScanner(pool);
        var random = new Random(7);
        List<double> questions = [];
        List<double> whole = [];
        List<double> histories = [];
        for (var i = 0; i < Decisions + WarmUp; i++)
        {
            var message = MessageOf(random.Next(cases));
            await using var db = new PostgreSqlGuardDb(options);
            var read = await scanner.ReadAsync(message, CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            var (register, version) = await reader.ReadAsync(db, CancellationToken.None);
            var atHand = await finder.FindAsync(db, read, null, version, CancellationToken.None);
            var circumstances = await Circumstances.ReadAsync(db, seal, register, message, atHand.Cases, new Conditions(DateTimeOffset.UtcNow, CheckerState.Available), CancellationToken.None);
            var asked = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (i == 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first decision, filter filled: {asked:0} ms; working set {Environment.WorkingSet >> 20} MB"));
            if (circumstances.Cases.IsEmpty)
                throw new InvalidOperationException("The case was not found.");
            var weigher = new DisclosureWeigher(db, reader, finder, seal);
            began = Stopwatch.GetTimestamp();
            await weigher.WeighAsync(message, read, Nothing, SenderOf(message), new Conditions(DateTimeOffset.UtcNow, CheckerState.Available), CancellationToken.None);
            var decided = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            began = Stopwatch.GetTimestamp();
            await FileQueries.SharedAsync(db, circumstances.Cases[0].Reference, CancellationToken.None);
            var history = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (i >= WarmUp)
            {
                histories.Add(history);
                questions.Add(asked);
                whole.Add(decided);
            }
        }

        Say("facts of one decision (4 KB mail, 2 recipients)", questions);
        Say("the same with scanning and deciding", whole);
        Say("what was shared about a case, by agency", histories);
    }

    private static async Task FillAsync(GuardDb db, RegisterSeal seal, int cases)
    {
        var began = Stopwatch.GetTimestamp();
        await db.Database.MigrateAsync();
        var register = new RegisterOptions { File = Path.Combine(AppContext.BaseDirectory, "larkfield.json") };
        await new RegisterImport(seal).FillEmptyAsync(db, AppContext.BaseDirectory, register, CancellationToken.None);
        db.ChangeTracker.Clear();
        var large = new LargeRegister(seal, cases, [.. await db.Set<AgencyRow>().Select(row => row.Id).OrderBy(id => id).ToListAsync()]);
        await BulkCopy.WriteAsync(db, large.Cases());
        var people = await BulkCopy.WriteAsync(db, large.People());
        var forms = await BulkCopy.WriteAsync(db, large.Forms());
        var consents = await BulkCopy.WriteAsync(db, large.Consents());
        var disclosures = await BulkCopy.WriteAsync(db, large.Disclosures());
        var (own, stops, contacts) = large.Contacts();
        await BulkCopy.WriteAsync(db, own);
        await BulkCopy.WriteAsync(db, stops);
        await BulkCopy.WriteAsync(db, contacts);
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{cases} cases, {people} people, {forms} forms, {consents} consents, {disclosures} disclosures, {stops.Count} stop contacts written in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s"));
    }

    private static OutgoingMessage MessageOf(int one) => new()
    {
        From = new Mailbox(ConfidentialText.Seal("Priya Nair"), "priya.nair@larkfield-wra.example"),
        Recipients =
        [
            new Mailbox(ConfidentialText.Seal("Karen Bright"), "karen.bright@northmoor.police.example"),
            new Mailbox(ConfidentialText.Seal(""), LargeRegister.OwnAddress(one)),
        ],
        Subject = ConfidentialText.Seal("Thursday"),
        Body = ConfidentialText.Seal($"Hi Karen,\n\n{LargeRegister.Survivor(one)} ({LargeRegister.Reference(one)}) has moved out. " + Filler),
    };

    private static readonly string Filler = string.Concat(Enumerable.Repeat("We met on Monday and agreed what to do next about the rent and the school run. ", 50));

    private static Declaration Nothing { get; } = new(null, null, null, EncryptionState.Available);

    private static Sender SenderOf(OutgoingMessage message) => new(Guid.Empty, "Priya Nair", message.From.Address, Mandate.OwnMailbox);

    private static void Say(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: p50 {At(0.50):0.0} ms, p99 {At(0.99):0.0} ms, max {times[^1]:0.0} ms of {times.Count}"));

        double At(double share) => times[Math.Min(times.Count - 1, (int)(share * times.Count))];
    }
}
