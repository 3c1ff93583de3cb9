using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>Everything that words are made of: what was decided, on what, and what may be named.</summary>
internal sealed record Occasion(Verdict Verdict, MailFacts Facts, MailParticulars Mail, ImmutableArray<NamedRecipient> Recipients);

/// <summary>One recipient's verdict with what may be named about them.</summary>
internal sealed record NamedRecipient(RecipientVerdict Verdict, RecipientParticulars Particulars);

/// <summary>One reason that is shown, said of one recipient.</summary>
internal sealed record ShownReason(Reason Reason, RecipientParticulars Recipient);
