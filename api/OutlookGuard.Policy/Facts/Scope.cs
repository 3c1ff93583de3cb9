namespace OutlookGuard.Policy;

/// <summary>Whether what was found is inside the agreement.</summary>
public enum Scope
{
    /// <summary>At least one category found is outside it.</summary>
    Out = 0,

    /// <summary>All of it is inside.</summary>
    In,
}

/// <summary>The written form of scopes, as in the command-line contract.</summary>
public static class ScopeCodes
{
    private static readonly CodeTable<Scope> Table = new(
        (Scope.Out, "out"),
        (Scope.In, "in"));

    /// <summary>The code.</summary>
    /// <param name="scope">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this Scope scope) => Table.Code(scope);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="scope">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Scope scope) => Table.TryParse(code, out scope);
}
