namespace OutlookGuard.Content.Recognition;

/// <summary>The steps on which recognisers place what they find.</summary>
/// <remarks>
/// 0.60 is the blocking level of the command-line contract. The other steps are chosen: they order candidates for one span and leave
/// room below the blocking level for shapes that only a person can judge.
/// </remarks>
internal static class Confidence
{
    /// <summary>Check digits and a cue word, or a form that nothing else has.</summary>
    public const float Certain = 0.99f;

    /// <summary>A form that is hardly ever anything else.</summary>
    public const float Strong = 0.95f;

    /// <summary>The usual form, nothing against it.</summary>
    public const float Likely = 0.85f;

    /// <summary>More for it than against it.</summary>
    public const float Fair = 0.70f;

    /// <summary>The least that may change a verdict.</summary>
    public const float Blocking = 0.60f;

    /// <summary>As likely something else: shown, never acted on.</summary>
    public const float Doubtful = 0.45f;

    /// <summary>The shape fits, something else is likelier.</summary>
    public const float Weak = 0.30f;

    /// <summary>Only the shape, and many things have it.</summary>
    public const float Faint = 0.15f;
}
