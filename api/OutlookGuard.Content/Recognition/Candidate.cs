namespace OutlookGuard.Content.Recognition;

/// <summary>What a recogniser proposes, in positions of the text it was given.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Why">What spoke for it.</param>
internal readonly record struct Candidate(FindingKind Kind, int Start, int End, float Confidence, Explanation Why);
