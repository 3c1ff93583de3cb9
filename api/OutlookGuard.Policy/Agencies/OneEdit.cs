namespace OutlookGuard.Policy.Agencies;

/// <summary>Whether two texts are one slip of the finger apart.</summary>
internal static class OneEdit
{
    /// <summary>Whether one text becomes the other by at most one letter more, less, changed, or swapped with its neighbour.</summary>
    /// <remarks>Source: Damerau 1964, the four single errors that make up most misspellings.</remarks>
    public static bool Apart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;

        var same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        if (one.Length != other.Length)
            return one.Length > other.Length ? one[1..].SequenceEqual(other) : other[1..].SequenceEqual(one);
        return one.Length <= 1 || one[1..].SequenceEqual(other[1..])
            || (one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]));
    }
}
