using System.Globalization;

namespace OutlookGuard.Content.Tests.Extraction;

/// <summary>Damages files as transport, bad disks and people do; the same number always does the same damage.</summary>
internal static class Mutations
{
    private static readonly byte[][] Interesting =
    [
        [0], [0xFF], [0x7F], [0x80], [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0], [0, 0, 0, 0x80], [0xFE, 0xFF], [0x50, 0x4B, 0x05, 0x06], [0x3C], [0x00, 0x01, 0x00, 0x00],
    ];

    /// <summary>How many files to damage: a few in every run, or what OUTLOOKGUARD_FUZZ says.</summary>
    public static int Count(int inEveryRun) =>
        int.TryParse(Environment.GetEnvironmentVariable("OUTLOOKGUARD_FUZZ"), CultureInfo.InvariantCulture, out var wanted) ? Math.Max(wanted, inEveryRun) : inEveryRun;

    public static byte[] Of(byte[] seed, int number)
    {
        var random = new Random(number);
        var file = new List<byte>(seed);
        for (var times = 1 + random.Next(4); times > 0 && file.Count > 0; times--)
            Damage(file, random);
        return [.. file];
    }

    private static void Damage(List<byte> file, Random random)
    {
        var at = random.Next(file.Count);
        var length = Math.Min(1 + random.Next(random.Next(10) == 0 ? 2000 : 16), file.Count - at);
        switch (random.Next(8))
        {
            case 0:
                file[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                file[at] = (byte)random.Next(256);
                break;
            case 2:
                var value = Interesting[random.Next(Interesting.Length)];
                for (var i = 0; i < value.Length && at + i < file.Count; i++)
                    file[at + i] = value[i];
                break;
            case 3:
                file.RemoveRange(at, length);
                break;
            case 4:
                file.InsertRange(random.Next(file.Count), file.GetRange(at, length));
                break;
            case 5:
                file.RemoveRange(at, file.Count - at);
                break;
            case 6:
                var to = random.Next(file.Count - length + 1);
                var copied = file.GetRange(at, length);
                for (var i = 0; i < copied.Count; i++)
                    file[to + i] = copied[i];
                break;
            default:
                for (var i = 0; i < length; i++)
                    file[at + i] = (byte)random.Next(256);
                break;
        }
    }
}
