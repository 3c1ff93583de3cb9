namespace OutlookGuard.Content.Explaining;

/// <summary>Why a finding does not count when it is nobody's secret.</summary>
internal static class WhoseClause
{
    /// <returns>A sentence, or null for a client's: it counts, and nothing more needs saying.</returns>
    public static string? Of(Whose whose) => whose switch
    {
        Whose.Professional => "It is about someone at work, so it does not count.",
        Whose.Recipient => "It is about the person you write to, so it does not count.",
        Whose.Nobody => "It is not about anyone in this mail, so it does not count.",
        _ => null,
    };
}
