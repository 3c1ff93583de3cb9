using System.Globalization;
using System.Text;

namespace OutlookGuard.Benchmarks;

/// <summary>Made-up mails: ordinary sentences with a few that hold identifiers and look-alikes, the same on every run.</summary>
internal static class ScanningCorpus
{
    private static readonly string[] Ordinary =
    [
        "Thank you for coming to the meeting last week; it was good to see everybody again.",
        "The notes will follow as soon as they are ready, and the rota is on the shared drive.",
        "Please let us know if there is anything that you would like to add to the list.",
        "The training is open to all partners; the form is on page 72.",
        "Order 20134010 for 25 first-aid kits (invoice INV-922715) has been approved at £158.73.",
        "She told the worker that she would rather be rung in the morning than in the evening.",
        "Meeting ID: 963 9929 1040, passcode 161034.",
    ];

    public static IReadOnlyList<string> Mails(int count)
    {
        var random = new Random(20260309);
        return [.. Enumerable.Range(0, count).Select(_ => Mail(random))];
    }

    /// <summary>Mails one after another up to a length.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder();
        foreach (var mail in Mails(length / 500))
            text.Append(mail).Append('\n');
        return text.ToString(0, Math.Min(length, text.Length));
    }

    private static string Mail(Random random)
    {
        var text = new StringBuilder($"Hello {Pick(random, "Karen", "Ms Okafor", "Dr Patel")},\n\n");
        foreach (var said in Identifiers(random))
            text.Append(said).Append(' ').Append(Ordinary[random.Next(Ordinary.Length)]).Append(random.Next(3) == 0 ? "\n\n" : " ");
        return text.Append("\nKind regards,\nDina Marsh\nHousing Officer\n").ToString();
    }

    private static IEnumerable<string> Identifiers(Random random) =>
    [
        $"I am writing about {Pick(random, "Amara Khan", "Ewa Nowak", "Siân Price")} (DOB {random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(1950, 2005)}).",
        $"Ring her on 07700 900{Digits(random, 3)} between 10 and 2 only.",
        $"Her NI number is AB {Digits(random, 2)} {Digits(random, 2)} {Digits(random, 2)} C.",
        $"She is staying at {random.Next(1, 200)} Hazel Close, Leeds, LS{random.Next(1, 29)} {random.Next(1, 10)}AB.",
        $"Crime reference {Digits(random, 2)}/{Digits(random, 5)}/24; he drives a grey Astra, reg WA58 N{Pick(random, "TB", "RE", "UX")}.",
        $"Housing benefit goes to sort code {Digits(random, 2)}-{Digits(random, 2)}-{Digits(random, 2)} account {Digits(random, 8)}.",
    ];

    private static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];

    private static string Digits(Random random, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture)));
}
