namespace OutlookGuard.Policy;

/// <summary>The written codes of one enumeration: one list, read in both directions, so that the two cannot disagree.</summary>
internal sealed class CodeTable<T>(params (T Value, string Code)[] entries)
    where T : struct, Enum
{
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined: a fault of the caller.</exception>
    public string Code(T value)
    {
        foreach (var entry in entries)
        {
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
                return entry.Code;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "not a defined value");
    }

    public bool TryParse(ReadOnlySpan<char> code, out T value)
    {
        foreach (var entry in entries)
        {
            if (code.SequenceEqual(entry.Code))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
