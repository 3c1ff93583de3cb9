using OutlookGuard.Policy;

namespace OutlookGuard.Api.Files;

/// <summary>A mail with personal data that may leave, for the files of those it is about: one entry for each case and agency.</summary>
internal sealed record DecidedDisclosure
{
    public required Guid Decision { get; init; }
    public required Guid Sender { get; init; }
    public required IReadOnlyCollection<string> Cases { get; init; }

    /// <summary>The agencies of the recipients that it goes to; null stands for those who belong to none.</summary>
    public required IReadOnlyCollection<string?> Agencies { get; init; }
    public required PersonalDataCategories Categories { get; init; }
    public required string Purpose { get; init; }
    public required OverrideBasis Basis { get; init; }
    public required string ContentDigest { get; init; }
    public required int Attachments { get; init; }
    public required string Outcome { get; init; }

    /// <summary>Writes the entries.</summary>
    public void WriteTo(FileEntries files)
    {
        foreach (var reference in Cases.Distinct(StringComparer.Ordinal))
            foreach (var agency in Agencies.Distinct())
                files.Add(moment => new FileEntryRow
                {
                    Id = moment.Id,
                    At = moment.At,
                    LocalTime = moment.LocalTime,
                    CaseReference = reference,
                    Person = Sender,
                    Kind = FileEntryKind.Disclosure,
                    AgencyId = agency,
                    Channel = SharingChannel.Mail,
                    Categories = Categories,
                    Purpose = Purpose,
                    Basis = Basis,
                    Concerns = Decision,
                    ContentDigest = ContentDigest,
                    Attachments = Attachments,
                    Security = "message_encryption",
                    Outcome = Outcome,
                });
    }
}
