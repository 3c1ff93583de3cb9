namespace OutlookGuard.Policy;

/// <summary>What must be done when the mail, or its split part, goes.</summary>
/// <remarks>Source: decision table 5.4a.</remarks>
public enum Obligation
{
    /// <summary>Encrypt the message.</summary>
    Encrypt,

    /// <summary>Stamp the marking.</summary>
    Mark,

    /// <summary>Write the disclosure on the individual's file.</summary>
    LogDisclosure,

    /// <summary>Drop the quoted thread.</summary>
    StripThread,

    /// <summary>Record the ground of the override.</summary>
    RecordBasis,

    /// <summary>Tell the data controller now.</summary>
    NotifyDataController,

    /// <summary>Have the override reviewed by the next working day.</summary>
    ReviewNextWorkingDay,

    /// <summary>Suggest ringing as well.</summary>
    SuggestPhone,

    /// <summary>Go through the fax checklist.</summary>
    FaxChecklist,

    /// <summary>Put a cover sheet with the marking in front.</summary>
    CoverSheet,
}

/// <summary>The written form of obligations, as in the command-line contract.</summary>
public static class ObligationCodes
{
    private static readonly CodeTable<Obligation> Table = new(
        (Obligation.Encrypt, "encrypt"),
        (Obligation.Mark, "mark"),
        (Obligation.LogDisclosure, "log_disclosure"),
        (Obligation.StripThread, "strip_thread"),
        (Obligation.RecordBasis, "record_basis"),
        (Obligation.NotifyDataController, "notify_data_controller"),
        (Obligation.ReviewNextWorkingDay, "review_next_working_day"),
        (Obligation.SuggestPhone, "suggest_phone"),
        (Obligation.FaxChecklist, "fax_checklist"),
        (Obligation.CoverSheet, "cover_sheet"));

    /// <summary>The code.</summary>
    /// <param name="obligation">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this Obligation obligation) => Table.Code(obligation);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="obligation">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Obligation obligation) => Table.TryParse(code, out obligation);
}
