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
