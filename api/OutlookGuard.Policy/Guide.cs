namespace OutlookGuard.Policy;

/// <summary>The sentences of the one-page guide that a rule can keep.</summary>
/// <remarks>
/// Source: AVA, "A basic guide to domestic violence information sharing" (2007), https://avaproject.org.uk.
/// What the guide asks of people and registers (what to tell a service user, what to write on her file) is kept elsewhere.
/// </remarks>
public enum GuideSentence
{
    /// <summary>Sharing is allowed in named circumstances only.</summary>
    SomeCircumstances,

    /// <summary>Sharing that makes someone safer should happen.</summary>
    ShareForSafety,

    /// <summary>Agreements with other agencies.</summary>
    HaveAgreements,

    /// <summary>No more than what is needed.</summary>
    OnlySufficient,

    /// <summary>Only those who need to know.</summary>
    NeedToKnow,

    /// <summary>How it is shared must be safe.</summary>
    ShareSafely,

    /// <summary>E-mail is encrypted.</summary>
    EncryptEmail,

    /// <summary>Files get a password, known to one worker only.</summary>
    ProtectFiles,

    /// <summary>Fax is the last choice, and then with care.</summary>
    AvoidFax,

    /// <summary>Telephone calls are not overheard.</summary>
    NotOverheard,

    /// <summary>The marking.</summary>
    MarkPersonal,

    /// <summary>Asking her comes first.</summary>
    AskHer,

    /// <summary>Danger to someone can outrank consent.</summary>
    DangerOutranksConsent,

    /// <summary>In danger, consent is not sought.</summary>
    DoNotSeekConsentInDanger,

    /// <summary>Whoever is unsure turns to a manager or the data controller.</summary>
    AskWhenUnclear,

    /// <summary>She may take her consent back.</summary>
    MayWithdraw,

    /// <summary>She may narrow what is shared.</summary>
    MayRestrict,

    /// <summary>Agencies that are affected hear of it.</summary>
    InformAffectedAgencies,

    /// <summary>After a withdrawal nothing more is shared.</summary>
    NothingAfterWithdrawal,

    /// <summary>What outranks a withdrawal.</summary>
    LegalReasons,

    /// <summary>Safety is the reason to share.</summary>
    AlwaysForSafety,

    /// <summary>There is no other reason to share.</summary>
    NotForOtherReasons,

    /// <summary>Sharing is no end in itself.</summary>
    NotForItsOwnSake,
}

/// <summary>The guide's own words.</summary>
public static class Guide
{
    /// <summary>The sentence as the guide prints it, its slips included.</summary>
    /// <param name="sentence">A defined sentence.</param>
    /// <returns>The guide's text, word for word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sentence is not defined.</exception>
    public static string Quote(this GuideSentence sentence) => sentence switch
    {
        GuideSentence.SomeCircumstances => "Yes in some circumstances.",
        GuideSentence.ShareForSafety => "You can and should share information that will increase the safety of the victim/survivor and their child(ren).",
        GuideSentence.HaveAgreements => "It is advisable that agencies develop agreements and protocols with other agencies with whom they may need to personal data.",
        GuideSentence.OnlySufficient => "You should only share sufficient personal information that will enable another agency to work safely to support the survivor and their child(ren).",
        GuideSentence.NeedToKnow => "So you should share personal data on a need to know basis.",
        GuideSentence.ShareSafely => "What is important is to share information safely.",
        GuideSentence.EncryptEmail => "It means encrypting emails if you are sending personal data.",
        GuideSentence.ProtectFiles => "It means password protecting electronic files that you share so that only the other worker with whom you need to share the information obtains access to it.",
        GuideSentence.AvoidFax => "Avoid faxing information whenever possible but if you need to send information by fax take precautions to ensure it does not get intercepted by someone who should not have access to the information.",
        GuideSentence.NotOverheard => "When speaking on the telephone make sure you are not being overheard by someone who does not have a need to know that information.",
        GuideSentence.MarkPersonal => "Mark post \"Personal and Confidential - to be opened by the recipient only\".",
        GuideSentence.AskHer => "A consent based approach (ie. asking the service user) is ideal.",
        GuideSentence.DangerOutranksConsent => "However, there may be occasions when workers need to assess whether sharing information would jeopardise a survivor and their child(ren)'s 'vital interests' (as the law defines it) or if it is in the public interest to share that information (for example, there is a high risk that perpetrator is about to attack the woman or child or another person).",
        GuideSentence.DoNotSeekConsentInDanger => "Workers are advised not to seek consent and to share relevant information with relevant partner agencies who have 'a need to know' in these instances.",
        GuideSentence.AskWhenUnclear => "Support and guidance should be sought from your supervisor/line manager or the Data Controller within your agency if you are unclear on how to proceed.",
        GuideSentence.MayWithdraw => "A service user is entitled to withdraw their consent to you sharing their information at any point.",
        GuideSentence.MayRestrict => "or wishes to subsequently place / amend restriction upon the personal information to be shared",
        GuideSentence.InformAffectedAgencies => "your agency should immediately inform all other agencies who are, or may be, affected by this request and you should record the details of the request on the individual's file.",
        GuideSentence.NothingAfterWithdrawal => "Where consent is withdrawn, no further personal information should be disclosed unless there are legal reasons for doing so.",
        GuideSentence.LegalReasons => "As before these may include: a threat to the 'vital interests' of a survivor, their child(ren) or another person or where there is a 'public interest' to share this information.",
        GuideSentence.AlwaysForSafety => "Remember always share information to protect the safety of a survivor and their child(ren).",
        GuideSentence.NotForOtherReasons => "If it is not for this reason do not share it.",
        GuideSentence.NotForItsOwnSake => "Information should not be shared for the sake of sharing information.",
        _ => throw new ArgumentOutOfRangeException(nameof(sentence), sentence, "not a sentence of the guide"),
    };
}
