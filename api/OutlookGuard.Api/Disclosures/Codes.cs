using System.Text.Json;

namespace OutlookGuard.Api.Disclosures;

/// <summary>The written form of Content's names, for records and answers: lower case with underscores.</summary>
internal static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum => Written<T>.Names.GetValueOrDefault(value) ?? throw new ArgumentOutOfRangeException(nameof(value));

    private static class Written<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}
