namespace OutlookGuard.Policy;

/// <summary>A mend that the add-in offers as one button. This is the complete list.</summary>
public enum Fix
{
    /// <summary>Press Send again in a minute.</summary>
    Retry,

    /// <summary>Complete the address.</summary>
    FixAddress,

    /// <summary>Put the known address in place of the one that looks like it.</summary>
    ChooseRealAddress,

    /// <summary>Replace the subject by the bare case reference.</summary>
    CleanSubject,

    /// <summary>Take the password out of the mail.</summary>
    RemovePassword,

    /// <summary>One mail to each person.</summary>
    SendSeparately,

    /// <summary>Encrypt the attached files.</summary>
    ProtectFiles,
}

/// <summary>The written form of fixes, as in the command-line contract.</summary>
public static class FixCodes
{
    private static readonly CodeTable<Fix> Table = new(
        (Fix.Retry, "retry"),
        (Fix.FixAddress, "fix_address"),
        (Fix.ChooseRealAddress, "choose_real_address"),
        (Fix.CleanSubject, "clean_subject"),
        (Fix.RemovePassword, "remove_password"),
        (Fix.SendSeparately, "send_separately"),
        (Fix.ProtectFiles, "protect_files"));

    /// <summary>The code.</summary>
    /// <param name="fix">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this Fix fix) => Table.Code(fix);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="fix">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Fix fix) => Table.TryParse(code, out fix);
}
