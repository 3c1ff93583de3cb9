using System.Collections.Immutable;
using System.Text.Json;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Registers;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Commands;

/// <summary>One line of the `check` verb: a whole mail, what the worker declared, and an extract of the register.</summary>
/// <remarks>Members that only describe the line for people (expect, tags, section, note) are ignored. Source: command-line contract, check.</remarks>
internal sealed record Scenario
{
    public string Id { get; init; } = "";
    public required DateTimeOffset Clock { get; init; }
    public string? TimeZone { get; init; }
    public required ScenarioMail Mail { get; init; }
    public ScenarioDeclaration Declared { get; init; } = new();
    public required RegisterFile Registry { get; init; }
    public JsonElement? RegistryChange { get; init; }
    public string? Fault { get; init; }

    public OutgoingMessage ToMessage() => new()
    {
        From = new Mailbox(ConfidentialText.Seal(Mail.From.Name), Mail.From.Address),
        Recipients = [.. Mail.To.Concat(Mail.Cc).Concat(Mail.Bcc).Select(address => new Mailbox(ConfidentialText.Empty, address))],
        Subject = ConfidentialText.Seal(Mail.Subject),
        Body = ConfidentialText.Seal(Mail.Body),
        QuotedThread = ConfidentialText.Seal(Mail.QuotedThread),
        Location = ConfidentialText.Seal(Mail.Location),
        Attachments = [.. Mail.Attachments.Select(file => new Attachment(ConfidentialText.Seal(file.Name), Convert.FromBase64String(file.ContentBase64 ?? "")))],
    };

    public Declaration ToDeclaration() => new(
        string.IsNullOrWhiteSpace(Declared.Case) ? null : Declared.Case,
        Declared.Purpose switch
        {
            null or "" or "none" => null,
            var purpose when RegisterPurposes.IsSafety(purpose) => Purpose.Safety,
            _ => Purpose.NotSafety,
        },
        Declared.Override?.ToOverride(),
        Fault == "encryption_unavailable" ? EncryptionState.Unavailable : EncryptionState.Available);

    public Sender ToSender() => new(Guid.Empty, Mail.From.Name ?? "", Mail.From.Address, Mandate.OwnMailbox);

    public Conditions ToConditions() => new(Clock.ToUniversalTime(), Fault == "checker_unavailable" ? CheckerState.Unavailable : CheckerState.Available);

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        MaxDepth = 32,
    };
}

/// <summary>The mail of a scenario.</summary>
internal sealed record ScenarioMail
{
    public string? Kind { get; init; }
    public required ScenarioMailbox From { get; init; }
    public ImmutableArray<string> To { get; init; } = [];
    public ImmutableArray<string> Cc { get; init; } = [];
    public ImmutableArray<string> Bcc { get; init; } = [];
    public string? Subject { get; init; }
    public string? Body { get; init; }
    public string? QuotedThread { get; init; }
    public string? Location { get; init; }
    public ImmutableArray<ScenarioAttachment> Attachments { get; init; } = [];
}

/// <summary>The sender of a scenario's mail.</summary>
internal sealed record ScenarioMailbox
{
    public string? Name { get; init; }
    public required string Address { get; init; }
}

/// <summary>A file of a scenario's mail.</summary>
internal sealed record ScenarioAttachment
{
    public string Name { get; init; } = "";
    public string? ContentBase64 { get; init; }
}

/// <summary>What the worker of a scenario declared.</summary>
internal sealed record ScenarioDeclaration
{
    public string? Case { get; init; }
    public string? Purpose { get; init; }
    public ScenarioOverride? Override { get; init; }
}

/// <summary>The override of a scenario.</summary>
internal sealed record ScenarioOverride
{
    public string? Basis { get; init; }
    public string? Reason { get; init; }
    public string? WhoIsAtRisk { get; init; }
    public string? WhyConsentNotSought { get; init; }
    public bool CoversAllCategories { get; init; }
    public ImmutableArray<string>? Categories { get; init; }
    public bool Standing { get; init; }

    public StatedOverride? ToOverride() => RegisterCodes.Basis(Basis) is var basis and not OverrideBasis.None
        ? new StatedOverride(
            basis,
            ConfidentialText.Seal(Reason),
            ConfidentialText.Seal(WhoIsAtRisk),
            ConfidentialText.Seal(WhyConsentNotSought),
            CoversAllCategories ? (PersonalDataCategories)~0 : RegisterCodes.Categories(Categories ?? []))
        : null;
}
