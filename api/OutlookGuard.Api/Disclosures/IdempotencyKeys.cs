using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Finds the number that a client gave a press of Send.</summary>
internal static class IdempotencyKeys
{
    /// <summary>The header that numbers a press of Send.</summary>
    public const string Header = "Idempotency-Key";

    internal const int Shortest = 16; // chosen: what is shorter might be used twice

    // The header, or the member for clients that lose headers; never both, so that nobody can wonder which counts.
    public static string Of(HttpRequest request, DisclosureRequest asked)
    {
        var given = request.Headers[Header];
        return (given, asked.IdempotencyKey) switch
        {
            ([], { Length: >= Shortest } member) => member,
            ([{ Length: >= Shortest and <= DisclosureLimits.TokenCharacters } header], null) when DisclosureLimits.IsToken(header) => header,
            _ => throw BadInput.In(
                Header,
                $"Must be given once, as this header or as idempotencyKey: {Shortest} to {DisclosureLimits.TokenCharacters} letters, digits, dots, colons, hyphens and underscores."),
        };
    }
}
