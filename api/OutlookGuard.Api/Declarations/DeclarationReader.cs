using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Declarations;

/// <summary>Finds what a worker declared earlier.</summary>
internal sealed class DeclarationReader(GuardDb db, KeyCabinet cabinet, TimeProvider clock)
{
    /// <summary>Finds a declaration of this person.</summary>
    /// <returns>Null when it is unknown, over or another's: the worker is then asked again.</returns>
    public async Task<HeldDeclaration?> FindAsync(Guid? id, Guid person, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return id is { } wanted && await db.Set<DeclarationRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == wanted && row.Person == person && row.Until > now, stop) is { } row
            ? Open(row)
            : null;
    }

    /// <summary>Notes, in the caller's transaction, that a decision rests on it.</summary>
    public Task MarkUsedAsync(Guid id, CancellationToken stop)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return db.Set<DeclarationRow>().Where(row => row.Id == id && row.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), stop);
    }

    private HeldDeclaration Open(DeclarationRow row)
    {
        var facts = DeclaredFacts.Open(row, cabinet.Keys);
        return new HeldDeclaration
        {
            Id = row.Id,
            Case = facts.Case,
            Purpose = facts.Purpose == Purpose.NotStated ? null : facts.Purpose,
            Override = facts.Basis == OverrideBasis.None ? null : OverrideIn(row, facts),
            Confirmed = facts.Confirmed,
            InUnreadable = (PersonalDataCategories)facts.InUnreadable,
            Doubt = facts.Doubt,
            Recipients = facts.Recipients.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Unread = facts.Unread,
            Files = facts.Files,
        };
    }

    private StatedOverride OverrideIn(DeclarationRow row, DeclaredFacts facts)
    {
        var words = DeclaredWords.Open(row, cabinet.Keys);
        return new StatedOverride(
            facts.Basis,
            words.GetValueOrDefault(DeclaredWords.Reason, ConfidentialText.Empty),
            words.GetValueOrDefault(DeclaredWords.WhoIsAtRisk, ConfidentialText.Empty),
            words.GetValueOrDefault(DeclaredWords.WhyConsentNotSought, ConfidentialText.Empty),
            (PersonalDataCategories)facts.Covered);
    }
}
