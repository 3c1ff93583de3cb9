using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>What the sentences may name about the whole mail. Everything is optional: what is missing is said in general words.</summary>
/// <remarks>
/// The host fills it from the register. Strings that come out of the mail itself (file names, quoted words) arrive here as opaque
/// tokens, which Content replaces after the sentences are made: Policy and the host never hold them.
/// </remarks>
public sealed record MailParticulars
{
    /// <summary>The chosen case's reference, for "Use 'Case OG-1042' instead?".</summary>
    public string? CaseReference { get; init; }

    /// <summary>References of other cases that the mail touches and that are not sealed to the sender.</summary>
    public ImmutableArray<string> OtherCases { get; init; } = [];

    /// <summary>Names or tokens of parts that could not be read.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>Names or tokens of unprotected files that hold sensitive data.</summary>
    public ImmutableArray<string> SensitiveFiles { get; init; } = [];

    /// <summary>The categories found inside those files; the ordinary ones among them are not said.</summary>
    public PersonalDataCategories InSensitiveFiles { get; init; }

    /// <summary>How many people's data a bulk mail holds; zero when it is not bulk.</summary>
    public int People { get; init; }

    /// <summary>Where the bulk list stands, in words ("sheet 'master'"), or null for the text itself.</summary>
    public string? PeopleWhere { get; init; }

    /// <summary>Places outside the new text where personal data or a password was found, in words: "in an earlier message", "in form.docx", "in a comment".</summary>
    public ImmutableArray<string> FoundElsewhere { get; init; } = [];

    /// <summary>The data controller's name, or null.</summary>
    public string? DataController { get; init; }

    /// <summary>The data controller's telephone number, or null.</summary>
    public string? DataControllerPhone { get; init; }

    /// <summary>The police's listed number for calls that are no emergency, or null for the national one.</summary>
    public string? PolicePhone { get; init; }

    /// <summary>Whether the mail is asked to leave later: it cannot be called back.</summary>
    public bool Delayed { get; init; }
}

/// <summary>What the sentences may name about one recipient.</summary>
public sealed record RecipientParticulars
{
    /// <summary>The address as the worker sees it.</summary>
    public required string Address { get; init; }

    /// <summary>The agency's name, or null when the recipient belongs to none.</summary>
    public string? Agency { get; init; }

    /// <summary>Why the agreement is not in force, or null.</summary>
    public AgreementLapse? Lapse { get; init; }

    /// <summary>The known domain that a look-alike resembles, or null.</summary>
    public string? RealDomain { get; init; }

    /// <summary>What is wrong with an incomplete address, in words that fit into brackets ("nothing stands after the @"), or null.</summary>
    public string? AddressFault { get; init; }

    /// <summary>Categories found that the agreement leaves out.</summary>
    public PersonalDataCategories OutsideAgreement { get; init; }

    /// <summary>Tokens of the words that are outside the agreement, without quotation marks: the sentence quotes them.</summary>
    public ImmutableArray<string> OutsideWords { get; init; } = [];

    /// <summary>Categories found that she does not want this agency to have; none with a restriction means the whole agency.</summary>
    public PersonalDataCategories OutsideConsent { get; init; }

    /// <summary>When she withdrew or her consent ended, in the organisation's local time, or null.</summary>
    public DateTimeOffset? ConsentChanged { get; init; }

    /// <summary>The moment of the decision in the organisation's local time, for "today".</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The reference of the case the consent belongs to when it is not the chosen one, or null.</summary>
    public string? CaseReference { get; init; }
}

/// <summary>Why an agreement is not in force.</summary>
/// <param name="Kind">Which of the reasons.</param>
/// <param name="On">The day it ended or will start, in the organisation's local calendar; null for a suspension.</param>
public sealed record AgreementLapse(LapseKind Kind, DateOnly? On);

/// <summary>The ways in which an agreement can fail to be in force.</summary>
public enum LapseKind
{
    /// <summary>Somebody suspended it.</summary>
    Suspended = 0,

    /// <summary>Its last day is past.</summary>
    Ended,

    /// <summary>Its first day is still to come.</summary>
    NotStarted,
}
