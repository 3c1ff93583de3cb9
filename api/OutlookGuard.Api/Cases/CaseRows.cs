using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Cases;

/// <summary>One case, as stored: its bare reference is no personal data.</summary>
internal sealed class CaseRow
{
    public required string Reference { get; init; }
    public bool Sealed { get; set; }

    /// <summary>Addresses of the workers who may know of a sealed case, in lower case.</summary>
    public List<string> Team { get; set; } = [];

    /// <summary>A decision that holds for the whole case, for example because it met the MARAC threshold.</summary>
    public OverrideBasis StandingBasis { get; set; }
    public DateOnly? StandingReview { get; set; }

    /// <summary>Who decided that, by name, and when it was recorded.</summary>
    public string? StandingAssessor { get; set; }
    public DateTimeOffset? StandingRecorded { get; set; }

    /// <summary>Grows by one with every change of the case, its people, its safeguards or its consents. A decision that read another number is made again.</summary>
    public long Version { get; set; }

    /// <summary>The id under which the audit trail knows a case: made from its reference, which is no id itself.</summary>
    public static Guid SubjectOf(string reference) =>
        new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes("OutlookGuard case\n" + reference)).AsSpan(0, 16), bigEndian: true);

    public sealed class Mapping : IEntityTypeConfiguration<CaseRow>
    {
        public void Configure(EntityTypeBuilder<CaseRow> builder) => builder.ToTable("Cases").HasKey(row => row.Reference);
    }
}

/// <summary>A person of a case, as stored: keyed forms only, so that the store never holds a list of names.</summary>
internal sealed class CasePersonRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string CaseReference { get; init; }
    public bool Child { get; init; }

    /// <summary>Every way to write the name and numbers, for matching.</summary>
    public required byte[] Forms { get; init; }

    /// <summary>The same in clear words for the case's own workers, sealed under the key ring.</summary>
    public byte[]? SealedDetails { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<CasePersonRow>
    {
        public void Configure(EntityTypeBuilder<CasePersonRow> builder)
        {
            builder.ToTable("CasePeople").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.CaseReference);
        }
    }
}

/// <summary>An address of a survivor's own, as stored: keyed hashes only.</summary>
internal sealed class OwnAddressRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string CaseReference { get; init; }
    public required byte[] AddressHashes { get; init; }
    public required AddressSafety Safety { get; set; }
    public DateOnly? Checked { get; set; }

    /// <summary>The address for the case's own workers, sealed under the key ring.</summary>
    public byte[]? SealedDetails { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<OwnAddressRow>
    {
        public void Configure(EntityTypeBuilder<OwnAddressRow> builder)
        {
            builder.ToTable("OwnAddresses").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.CaseReference);
        }
    }
}

/// <summary>Whether she said that an address is safe.</summary>
internal enum AddressSafety
{
    Unsafe = 0,
    Unknown,
    Safe,
}

/// <summary>Somebody who must never be written to, as stored: keyed hashes only.</summary>
internal sealed class StopContactRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string CaseReference { get; init; }
    public required byte[] AddressHashes { get; init; }
    public required byte[] NameHashes { get; init; }

    /// <summary>Name, role and addresses for the case's own workers, sealed under the key ring.</summary>
    public byte[]? SealedDetails { get; init; }

    /// <summary>Who asked for its removal: somebody else must do it. Null when nobody did.</summary>
    public Guid? RemovalAskedBy { get; set; }
    public DateTimeOffset? RemovalAskedAt { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<StopContactRow>
    {
        public void Configure(EntityTypeBuilder<StopContactRow> builder)
        {
            builder.ToTable("StopContacts").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.CaseReference);
        }
    }
}

/// <summary>A place that must never be given away, as stored: keyed forms, and its position sealed under the key ring.</summary>
internal sealed class ProtectedPlaceRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case it belongs to; null for a place of the organisation, such as a refuge.</summary>
    public string? CaseReference { get; init; }

    public required byte[] Forms { get; init; }
    public byte[]? SealedPosition { get; init; }

    /// <summary>Label, address and aliases, sealed under the key ring.</summary>
    public byte[]? SealedDetails { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<ProtectedPlaceRow>
    {
        public void Configure(EntityTypeBuilder<ProtectedPlaceRow> builder)
        {
            builder.ToTable("ProtectedPlaces").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.CaseReference);
        }
    }
}
