using System.Security.Cryptography;
using System.Text.Json;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Api.Cases;

/// <summary>Clear words for a case's own workers, sealed to the record they belong to.</summary>
internal sealed class CaseWords(KeyCabinet cabinet)
{
    /// <param name="what">What kind of words, so that one kind is never opened as another.</param>
    /// <param name="record">The record's id.</param>
    public byte[] Seal<T>(string what, Guid record, T words) => SealedWords.SealBytes(cabinet.Keys.Fields, Bound(what, record), StrictJson.Write(words));

    /// <summary>Opens what <see cref="Seal"/> sealed.</summary>
    /// <returns>Null when there are no words.</returns>
    /// <exception cref="CryptographicException">They were sealed for another record or changed.</exception>
    public T? Open<T>(string what, Guid record, byte[]? form)
        where T : class => form is null ? null : JsonSerializer.Deserialize<T>(SealedWords.OpenBytes(cabinet.Keys.Fields, Bound(what, record), form), StrictJson.Options);

    private static string Bound(string what, Guid record) => $"{what} of {record:N}";
}

/// <summary>A person of a case, in clear words.</summary>
internal sealed record PersonWords(string Name, IReadOnlyList<string> Aliases, string? Role, string? Initials, DateOnly? DateOfBirth, string? Phone);

/// <summary>Somebody who must never be written to, in clear words.</summary>
internal sealed record ContactWords(string? Name, string? Role, IReadOnlyList<string> Addresses);

/// <summary>A place or an address, in clear words.</summary>
internal sealed record PlaceWords(string Label, string? Address, IReadOnlyList<string> Aliases);

/// <summary>What sealed words are about: one kind is never opened as another.</summary>
internal static class CaseWordKinds
{
    public const string Person = "person";
    public const string OwnAddress = "own address";
    public const string Place = "place";
    public const string StopContact = "stop contact";
    public const string NotFor = "not for";
}
