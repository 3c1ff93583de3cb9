using System.Net;
using System.Text;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Disclosures;

/// <summary>A good request, bent at random: it is decided or refused, and never a fault of ours.</summary>
public sealed class MutationTests(OneGuard one) : IClassFixture<OneGuard>
{
    private const int Tries = 1_000;

    private static readonly byte[][] Fragments =
        [.. new[] { "{", "}", "[", "]", "\"", "\\", "\\u0000", "\\ud83d", ",", ":", "null", "-", "1e999", "\0", "\r\n", "--x", "--x--\r\n", "\u00e9", "true" }.Select(Encoding.UTF8.GetBytes)];

    [Theory]
    [InlineData(1, "application/json")]
    [InlineData(2, "multipart/form-data; boundary=x")]
    public async Task Bent_requests_are_decided_or_refused(int seed, string contentType)
    {
        var priya = await one.Guard.As("priya");
        var document = Mail.Plain().Attach("plan.txt", contentType[0] == 'm' ? "f" : null).ToJsonString();
        var good = contentType[0] == 'm'
            ? Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"disclosure\"\r\nContent-Type: application/json\r\n\r\n{document}\r\n--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nThe plan.\r\n--x--\r\n")
            : Encoding.UTF8.GetBytes(document);
        Assert.Equal(HttpStatusCode.OK, (await priya.AssessBytes(good, contentType: contentType)).StatusCode);
#pragma warning disable CA5394 // The same tries each time.
        var chance = new Random(seed);
        var wrong = new List<string>();

        for (var i = 0; i < Tries; i++)
        {
            var bent = Bend(good, chance);
            var response = await priya.AssessBytes(bent, contentType: contentType);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.Forbidden))
                wrong.Add($"{(int)response.StatusCode}: {Convert.ToBase64String(bent)}");
        }

        Assert.Empty(wrong);
    }

    private static byte[] Bend(byte[] good, Random chance)
    {
        var bytes = good.ToList();
        for (var i = chance.Next(1, 4); i > 0; i--)
        {
            var at = chance.Next(bytes.Count);
            switch (chance.Next(5))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << chance.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(chance.Next(1, 40), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, Fragments[chance.Next(Fragments.Length)]);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(chance.Next(1, 60), bytes.Count - at)));
                    break;
                default:
                    bytes[at] = (byte)chance.Next(256);
                    break;
            }

            if (bytes.Count == 0)
                bytes.Add(0);
        }

        return [.. bytes];
    }
}
