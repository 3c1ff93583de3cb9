namespace OutlookGuard.Policy.Notices;

/// <summary>What a notice tells an agency: how much less may be done with what it holds.</summary>
/// <param name="Kind">Whether all of it is concerned.</param>
/// <param name="Categories">The kinds of information that are concerned; none when all are.</param>
/// <param name="Since">From when.</param>
public sealed record NoticeChange(NoticeChangeKind Kind, PersonalDataCategories Categories, DateTimeOffset Since)
{
    /// <summary>Puts an earlier notice that was never sent and a later one together, so that the later alone says everything.</summary>
    /// <param name="earlier">The notice that will not be sent.</param>
    /// <param name="later">The notice that takes its place.</param>
    /// <returns>The stricter kind, every category of either, and the earlier moment.</returns>
    public static NoticeChange Together(NoticeChange earlier, NoticeChange later)
    {
        var kind = earlier.Kind < later.Kind ? earlier.Kind : later.Kind;
        return new NoticeChange(
            kind,
            kind == NoticeChangeKind.SomeRestricted ? earlier.Categories | later.Categories : PersonalDataCategories.None,
            earlier.Since < later.Since ? earlier.Since : later.Since);
    }
}

/// <summary>How much is concerned. Zero is the strictest.</summary>
public enum NoticeChangeKind
{
    /// <summary>She took her agreement back.</summary>
    Withdrawn = 0,

    /// <summary>She stopped all of it, for a time or for good.</summary>
    AllRestricted,

    /// <summary>She stopped some kinds of information.</summary>
    SomeRestricted,
}
