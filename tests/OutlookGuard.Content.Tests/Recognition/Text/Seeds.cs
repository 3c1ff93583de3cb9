using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Tests.Recognition.Text;

/// <summary>Made-up numbers with right check digits, each in a sentence: the same five hundred on every run.</summary>
internal static class Seeds
{
    private const int Count = 500;

    public static readonly IReadOnlyList<Seed> All = [.. Make()];

    private static IEnumerable<Seed> Make()
    {
        var random = new Random(20260309);
        for (var i = 0; i < Count; i++)
        {
            yield return (i % 11) switch
            {
                0 => new(FindingKind.NhsNumber, "Her NHS number is ", Nhs(random), ", the ward says."),
                1 => new(FindingKind.NationalInsuranceNumber, "National Insurance number ", $"A{"BCEHKMPT"[random.Next(8)]} {Number(random, 2)} {Number(random, 2)} {Number(random, 2)} {"ABCD"[random.Next(4)]}", " on the form."),
                2 => new(FindingKind.PhoneNumber, "Ring her mobile ", "07700 900" + Number(random, 3), " after six."),
                3 => new(FindingKind.PaymentCard, "Card number ", Card(random), " was used."),
                4 => new(FindingKind.Iban, "IBAN ", Iban(random), " for the rent."),
                5 => new(FindingKind.Postcode, "Her postcode is ", $"{"BLMSGE"[random.Next(6)]}{random.Next(1, 9)} {random.Next(1, 10)}{"ABDEFGHJLN"[random.Next(10)]}{"ABDEFGHJLN"[random.Next(10)]}", " in town."),
                6 => new(FindingKind.VehicleRegistration, "He drives a car, reg ", $"{"ABCEHK"[random.Next(6)]}{"ABCEHK"[random.Next(6)]}{random.Next(51, 75)} {"ABCEHKMP"[random.Next(8)]}{"ABCEHKMP"[random.Next(8)]}{"ABCEHKMP"[random.Next(8)]}", " in grey."),
                7 => new(FindingKind.DrivingLicenceNumber, "Driving licence ", $"MATTH{random.Next(5, 9)}{random.Next(1, 13):00}{random.Next(1, 29):00}{random.Next(10)}AE9{"ABC"[random.Next(3)]}H", " is attached."),
                8 => new(FindingKind.PassportNumber, "Passport number ", Number(random, 9), " expires."),
                9 => new(FindingKind.EmailAddress, "Write to ", $"amara{random.Next(100)}@mail.example", " please."),
                _ => new(FindingKind.DateOfBirth, "She was born on ", $"{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(1950, 2010)}", ", the file says."),
            };
        }
    }

    private static string Number(Random random, int digits) =>
        string.Concat(Enumerable.Range(0, digits).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture)));

    private static string Nhs(Random random)
    {
        while (true)
        {
            var nine = "999" + Number(random, 6);
            var check = (11 - nine.Select((c, i) => (c - '0') * (10 - i)).Sum() % 11) % 11;
            if (check < 10)
                return $"{nine[..3]} {nine[3..6]} {nine[6..]}{check}";
        }
    }

    private static string Card(Random random)
    {
        var digits = "4" + Number(random, 14);
        var sum = digits.Select((c, i) => i % 2 == 0 ? (c - '0') * 2 is var d && d > 9 ? d - 9 : d : c - '0').Sum();
        digits += (10 - sum % 10) % 10;
        return $"{digits[..4]} {digits[4..8]} {digits[8..12]} {digits[12..]}";
    }

    private static string Iban(Random random)
    {
        var account = "BUKB" + Number(random, 14);
        var remainder = 0;
        foreach (var c in account + "GB00")
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        return $"GB{98 - remainder:00} {account[..4]} {account[4..8]} {account[8..12]} {account[12..16]} {account[16..]}";
    }
}

/// <summary>One thing to be found, in its sentence.</summary>
internal sealed record Seed(FindingKind Kind, string Before, string Value, string After)
{
    /// <summary>Whether it is found when the whole sentence is one word of base64.</summary>
    public bool IsFoundEncoded() =>
        Scanned.Of(Kind, "Reference: " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Before + Value + After)) + " (for IT).").Count > 0;

    /// <summary>Whether it is found when its value is written in another way.</summary>
    public bool IsFound(Func<string, string> transform)
    {
        var value = transform(Value);
        var start = Before.Length;
        return Scanned.Of(Kind, Before + value + After).Any(found => found.Confidence >= Content.Recognition.Confidence.Blocking && found.Start < start + value.Length && found.End > start);
    }
}
