namespace OutlookGuard.Policy;

/// <summary>How far an override reaches.</summary>
public enum OverrideCover
{
    /// <summary>Something was found that the worker did not tick.</summary>
    Part = 0,

    /// <summary>Every category found was ticked.</summary>
    Everything,
}
