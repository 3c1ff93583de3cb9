using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Records what a client did with a decision. It is what was asked for; whether it was done is proved elsewhere.</summary>
internal sealed class SendOutcomes(GuardDb db, ToldOnce told)
{
    public const string Action = "send-outcome";

    /// <returns>Whether the decision is one of this person's.</returns>
    public async Task<bool> TellAsync(Guid disclosure, SendOutcomeRequest outcome, Guid person, CancellationToken stop)
    {
        if (await db.Disclosures.AsNoTracking().SingleOrDefaultAsync(row => row.Id == disclosure && row.Sender == person, stop) is not { } row)
            return false;
        var detail = Encoding.UTF8.GetString(StrictJson.Write(outcome));
        await told.TellAsync(new AuditEntry(Action, person, disclosure) { Outcome = row.Outcome, Detail = detail }, detail, stop);
        return true;
    }
}

/// <summary>What became of a mail, as far as the client knows.</summary>
internal sealed record SendOutcomeRequest
{
    /// <summary>Whether it was let go.</summary>
    public required LeftOrKept Left { get; init; }

    /// <summary>How encryption was asked for.</summary>
    public RequestedEncryption? Encryption { get; init; }

    /// <summary>How the marking was done or asked for.</summary>
    public RequestedMarking? Marking { get; init; }
}

/// <summary>Whether a mail was let go.</summary>
internal enum LeftOrKept
{
    Kept,
    Sent,
}

/// <summary>How encryption was asked for.</summary>
internal enum RequestedEncryption
{
    Label,
    Header,
}

/// <summary>How the marking was done or asked for.</summary>
internal enum RequestedMarking
{
    InBody,
    MailFlowRule,
}
