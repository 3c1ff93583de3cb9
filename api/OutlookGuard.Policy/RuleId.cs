namespace OutlookGuard.Policy;

/// <summary>The rules of the decision table by their ids. On the wire an id is written as in the table (<see cref="RuleIds.Code"/>).</summary>
public enum RuleId
{
    /// <summary>D-UNAVAILABLE.</summary>
    DUnavailable,

    /// <summary>S7-ADDRESS.</summary>
    S7Address,

    /// <summary>S1-SAFETY-STOP.</summary>
    S1SafetyStop,

    /// <summary>S2-UNSAFE-CONTACT.</summary>
    S2UnsafeContact,

    /// <summary>S3-LOOKALIKE.</summary>
    S3Lookalike,

    /// <summary>S4-PLACE.</summary>
    S4Place,

    /// <summary>S5-SUBJECT.</summary>
    S5Subject,

    /// <summary>S6-PASSWORD.</summary>
    S6Password,

    /// <summary>S8-GROUP.</summary>
    S8Group,

    /// <summary>R1-SEALED.</summary>
    R1Sealed,

    /// <summary>R2-AGREEMENT.</summary>
    R2Agreement,

    /// <summary>R3-NO-AGREEMENT.</summary>
    R3NoAgreement,

    /// <summary>R4-UNKNOWN.</summary>
    R4Unknown,

    /// <summary>R5-FREEMAIL.</summary>
    R5Freemail,

    /// <summary>R6-FAX.</summary>
    R6Fax,

    /// <summary>R7-LIST.</summary>
    R7List,

    /// <summary>C2-NOT-RECORDED.</summary>
    C2NotRecorded,

    /// <summary>C3-REFUSED.</summary>
    C3Refused,

    /// <summary>C4-WITHDRAWN.</summary>
    C4Withdrawn,

    /// <summary>C5-RESTRICTED.</summary>
    C5Restricted,

    /// <summary>C6-EXPIRED.</summary>
    C6Expired,

    /// <summary>C7-NO-CASE.</summary>
    C7NoCase,

    /// <summary>N1-CATEGORY.</summary>
    N1Category,

    /// <summary>P1-NO-PURPOSE.</summary>
    P1NoPurpose,

    /// <summary>P2-NOT-SAFETY.</summary>
    P2NotSafety,

    /// <summary>U1-UNREADABLE.</summary>
    U1Unreadable,

    /// <summary>A1-UNPROTECTED.</summary>
    A1Unprotected,

    /// <summary>V1-VOLUME.</summary>
    V1Volume,

    /// <summary>E1-ENCRYPTION.</summary>
    E1Encryption,
}
