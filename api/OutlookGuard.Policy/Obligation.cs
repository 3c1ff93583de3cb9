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
