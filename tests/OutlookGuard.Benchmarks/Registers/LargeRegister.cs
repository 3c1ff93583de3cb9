using System.Globalization;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Registers;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Benchmarks.Registers;

/// <summary>A made-up register of any size: each case has a survivor and a child or two, what she agreed to, her own address and a stop contact.</summary>
internal sealed class LargeRegister(RegisterSeal seal, int cases, IReadOnlyList<string> agencies)
{
    public const int ConsentsPerCase = 3;
    private const int DisclosuresPerCase = 10;
    private const long Version = 1;

    private static readonly string[] Given = ["Amara", "Zainab", "Siân", "Holly", "Priti", "Wiktoria", "Shanice", "Mei", "Fatuma", "Ewa", "Rosa", "Nia", "Leila", "Karen", "Adah", "Bethan"];
    private static readonly string[] Syllables = ["ba", "cor", "den", "fel", "gar", "hol", "ken", "lor", "mar", "nor", "pel", "ros", "sto", "tal", "ven", "wick"];

    public static string Reference(int i) => string.Create(CultureInfo.InvariantCulture, $"LG-{i:000000}");

    /// <summary>The survivor's name: surnames of three syllables, so that a few cases share one, as in life.</summary>
    public static string Survivor(int i) => $"{Given[i % Given.Length]} {Surname(i)}";

    public static string OwnAddress(int i) => string.Create(CultureInfo.InvariantCulture, $"own.{i}@freemail{i % 7}.example");

    public IEnumerable<CaseRow> Cases() => All().Select(i => new CaseRow { Reference = Reference(i), Sealed = i % 50 == 0, Team = i % 50 == 0 ? ["priya.nair@larkfield-wra.example"] : [] });

    public IEnumerable<CasePersonRow> People() => All().SelectMany(i => PeopleOf(i).Select(person => new CasePersonRow
    {
        CaseReference = Reference(i),
        Child = person.Child,
        Forms = KeyedForm.Pack(RegisterForms.OfPerson(seal.Key, [person.Name], person.Initials, person.Phone)),
    }));

    public IEnumerable<CaseFormRow> Forms() => All().SelectMany(i => CaseFormRow.Of(
        Reference(i),
        PeopleOf(i).SelectMany(person => RegisterForms.OfPerson(seal.Key, [person.Name], person.Initials, person.Phone)).Concat(RegisterForms.OfReference(seal.Key, Reference(i))),
        Version));

    public IEnumerable<ConsentRow> Consents()
    {
        var from = DateTimeOffset.UtcNow.AddDays(-30);
        return All().SelectMany(i => Enumerable.Range(0, ConsentsPerCase).Select(one => new ConsentRow
        {
            CaseReference = Reference(i),
            AgencyId = agencies[(i + one) % agencies.Count],
            State = ConsentState.Given,
            Categories = ~PersonalDataCategories.None,
            Purposes = ["safety"],
            From = from,
            To = from.AddDays(180),
            ToldRightToWithdraw = true,
            ToldServiceImpact = true,
        }));
    }

    /// <summary>What was shared: ten mails for each case.</summary>
    public IEnumerable<FileEntryRow> Disclosures()
    {
        var now = DateTimeOffset.UtcNow;
        return All().SelectMany(i => Enumerable.Range(0, DisclosuresPerCase).Select(one => new FileEntryRow
        {
            Id = Guid.CreateVersion7(),
            CaseReference = Reference(i),
            At = now.AddDays(-one),
            LocalTime = "2026-01-01T00:00:00.000+00:00",
            Person = Guid.Empty,
            Kind = FileEntryKind.Disclosure,
            AgencyId = agencies[(i + one) % agencies.Count],
            Categories = PersonalDataCategories.Identity | PersonalDataCategories.Housing,
            Purpose = "safety",
        }));
    }

    /// <summary>Own addresses and stop contacts with the forms by which a recipient finds them.</summary>
    public (List<OwnAddressRow> Own, List<StopContactRow> Stops, List<ContactFormRow> Forms) Contacts()
    {
        List<OwnAddressRow> own = [];
        List<StopContactRow> stops = [];
        List<ContactFormRow> forms = [];
        foreach (var i in All())
        {
            var address = new OwnAddressRow { CaseReference = Reference(i), AddressHashes = seal.HashAddress(OwnAddress(i)), Safety = AddressSafety.Unknown };
            own.Add(address);
            forms.AddRange(ContactFormRow.Of(address.Id, RegisterSeal.Unpack(address.AddressHashes)));
            if (i % 5 != 0)
                continue;
            var stop = new StopContactRow
            {
                CaseReference = Reference(i),
                AddressHashes = seal.HashAddresses([string.Create(CultureInfo.InvariantCulture, $"him.{i}@freemail.example")]),
                NameHashes = seal.HashName($"Derek {Surname(i)}"),
            };
            stops.Add(stop);
            forms.AddRange(ContactFormRow.Of(stop.Id, [.. RegisterSeal.Unpack(stop.AddressHashes), .. RegisterSeal.Unpack(stop.NameHashes)]));
        }

        return (own, stops, forms);
    }

    private IEnumerable<int> All() => Enumerable.Range(0, cases);

    private static IEnumerable<(string Name, bool Child, string? Initials, string? Phone)> PeopleOf(int i)
    {
        yield return (Survivor(i), false, "AX", string.Create(CultureInfo.InvariantCulture, $"07700 {900_000 + (i % 1000)}"));
        yield return ($"{Given[(i + 5) % Given.Length]} {Surname(i)}", true, null, null);
        if (i % 2 == 0)
            yield return ($"{Given[(i + 9) % Given.Length]} {Surname(i)}", true, null, null);
    }

    private static string Surname(int i)
    {
        var name = string.Concat(Syllables[i / 16 % 16], Syllables[i / 256 % 16], Syllables[i / 4096 % 16], i >= 65_536 ? Syllables[i / 65_536 % 16] : "");
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
