namespace OutlookGuard.Policy;

/// <summary>The written form of rule ids.</summary>
public static class RuleIds
{
    private static readonly CodeTable<RuleId> Table = new(
        (RuleId.DUnavailable, "D-UNAVAILABLE"),
        (RuleId.S7Address, "S7-ADDRESS"),
        (RuleId.S1SafetyStop, "S1-SAFETY-STOP"),
        (RuleId.S2UnsafeContact, "S2-UNSAFE-CONTACT"),
        (RuleId.S3Lookalike, "S3-LOOKALIKE"),
        (RuleId.S4Place, "S4-PLACE"),
        (RuleId.S5Subject, "S5-SUBJECT"),
        (RuleId.S6Password, "S6-PASSWORD"),
        (RuleId.S8Group, "S8-GROUP"),
        (RuleId.R1Sealed, "R1-SEALED"),
        (RuleId.R2Agreement, "R2-AGREEMENT"),
        (RuleId.R3NoAgreement, "R3-NO-AGREEMENT"),
        (RuleId.R4Unknown, "R4-UNKNOWN"),
        (RuleId.R5Freemail, "R5-FREEMAIL"),
        (RuleId.R6Fax, "R6-FAX"),
        (RuleId.R7List, "R7-LIST"),
        (RuleId.C2NotRecorded, "C2-NOT-RECORDED"),
        (RuleId.C3Refused, "C3-REFUSED"),
        (RuleId.C4Withdrawn, "C4-WITHDRAWN"),
        (RuleId.C5Restricted, "C5-RESTRICTED"),
        (RuleId.C6Expired, "C6-EXPIRED"),
        (RuleId.C7NoCase, "C7-NO-CASE"),
        (RuleId.N1Category, "N1-CATEGORY"),
        (RuleId.P1NoPurpose, "P1-NO-PURPOSE"),
        (RuleId.P2NotSafety, "P2-NOT-SAFETY"),
        (RuleId.U1Unreadable, "U1-UNREADABLE"),
        (RuleId.A1Unprotected, "A1-UNPROTECTED"),
        (RuleId.V1Volume, "V1-VOLUME"),
        (RuleId.E1Encryption, "E1-ENCRYPTION"));

    /// <summary>The id as the decision table writes it, for example <c>C4-WITHDRAWN</c>.</summary>
    /// <param name="rule">A defined rule.</param>
    /// <returns>Upper-case ASCII letters, digits and hyphens.</returns>
    public static string Code(this RuleId rule) => Table.Code(rule);

    /// <summary>Reads an id.</summary>
    /// <param name="code">Matched exactly, in upper case.</param>
    /// <param name="rule">The rule, where the id is known.</param>
    /// <returns>Whether the id is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out RuleId rule) => Table.TryParse(code, out rule);
}
