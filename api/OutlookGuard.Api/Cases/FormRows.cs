using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Api.Cases;

/// <summary>One form of a case's reference or of a person's whole name or number: finds the cases that a mail may be about, without reading the others.</summary>
/// <remarks>Holds half of the keyed hash: a chance hit costs one more case read, never a finding, because the whole hash is compared afterwards.</remarks>
internal sealed class CaseFormRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The first 64 bits of the form's keyed hash.</summary>
    public required long Hash { get; init; }

    /// <summary>Sixteen bits of the keyed hash of its first word, and how many words it has: what need not be looked for is not.</summary>
    public required ushort FirstWord { get; init; }
    public required byte Words { get; init; }

    public required string CaseReference { get; init; }

    /// <summary>The register's version that brought it: every instance reads what is newer than what it knows.</summary>
    public required long Added { get; init; }

    /// <summary>A row for each form that finds a case by itself: a whole name, a number, a reference. A first name alone finds nobody.</summary>
    public static IEnumerable<CaseFormRow> Of(string caseReference, IEnumerable<KeyedForm> forms, long version) => forms
        .Where(form => form.Strength == FormStrength.Whole)
        .Select(form => new CaseFormRow
        {
            Hash = RegisterFilter.KeyOf(form.Hash),
            FirstWord = form.FirstWord,
            Words = form.Words,
            CaseReference = caseReference,
            Added = version,
        });

    public sealed class Mapping : IEntityTypeConfiguration<CaseFormRow>
    {
        public void Configure(EntityTypeBuilder<CaseFormRow> builder)
        {
            builder.ToTable("CaseForms").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.Hash);
            builder.HasIndex(row => row.Added);
            builder.HasIndex(row => row.CaseReference);
        }
    }
}

/// <summary>One form of an address or name of a stop contact, or of a survivor's own address: finds the contacts that a recipient may be.</summary>
internal sealed class ContactFormRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The first 64 bits of the form's keyed hash.</summary>
    public required long Hash { get; init; }

    /// <summary>The stop contact or own address.</summary>
    public required Guid ContactId { get; init; }

    /// <summary>A row for each hash of a stop contact or own address.</summary>
    public static IEnumerable<ContactFormRow> Of(Guid contact, IEnumerable<UInt128> hashes) =>
        hashes.Select(RegisterFilter.KeyOf).Distinct().Select(hash => new ContactFormRow { Hash = hash, ContactId = contact });

    public sealed class Mapping : IEntityTypeConfiguration<ContactFormRow>
    {
        public void Configure(EntityTypeBuilder<ContactFormRow> builder)
        {
            builder.ToTable("ContactForms").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.Hash);
            builder.HasIndex(row => row.ContactId);
        }
    }
}
