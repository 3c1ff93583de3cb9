namespace OutlookGuard.Policy;

/// <summary>How the attached files are protected, worst first.</summary>
public enum AttachmentState
{
    /// <summary>The password stands in the same mail, thread or a follow-up.</summary>
    PasswordInMail = 0,

    /// <summary>An unprotected file itself holds special category data or a protected place.</summary>
    UnprotectedSensitive,

    /// <summary>At least one file is not encrypted.</summary>
    Unprotected,

    /// <summary>Every file is encrypted.</summary>
    Protected,

    /// <summary>No files.</summary>
    None,
}

/// <summary>The written form of attachment states, as in the command-line contract.</summary>
public static class AttachmentStateCodes
{
    private static readonly CodeTable<AttachmentState> Table = new(
        (AttachmentState.PasswordInMail, "password_in_mail"),
        (AttachmentState.UnprotectedSensitive, "unprotected_sensitive"),
        (AttachmentState.Unprotected, "unprotected"),
        (AttachmentState.Protected, "protected"),
        (AttachmentState.None, "none"));

    /// <summary>The code.</summary>
    /// <param name="attachmentState">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this AttachmentState attachmentState) => Table.Code(attachmentState);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="attachmentState">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out AttachmentState attachmentState) => Table.TryParse(code, out attachmentState);
}
