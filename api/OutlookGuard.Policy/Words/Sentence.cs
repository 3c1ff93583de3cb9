namespace OutlookGuard.Policy;

/// <summary>Words for the worker with named gaps in braces, filled by <see cref="WorkerWords"/>.</summary>
/// <param name="Text">Plain English, reading age 12, no legal terms; a gap is <c>{name}</c>.</param>
public readonly record struct Sentence(string Text);
