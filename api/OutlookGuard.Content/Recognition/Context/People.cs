namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Looks up names by position.</summary>
internal static class People
{
    /// <summary>Whose name a word belongs to.</summary>
    /// <param name="people">Names in order of position.</param>
    /// <param name="word">The word.</param>
    /// <returns>Null when it is part of no name.</returns>
    public static Whose? WhoseAt(ReadOnlySpan<PersonSpan> people, in Word word)
    {
        var index = FirstEndingAfter(people, word.Start);
        return index < people.Length && people[index].Start < word.End ? people[index].Whose : null;
    }

    /// <summary>Whether a client is named before a position.</summary>
    /// <param name="people">Names in order of position.</param>
    /// <param name="position">In UTF-16 code units.</param>
    public static bool ClientBefore(ReadOnlySpan<PersonSpan> people, int position)
    {
        foreach (var person in people)
        {
            if (person.Start >= position)
                return false;
            if (person.Whose == Whose.Client)
                return true;
        }

        return false;
    }

    /// <summary>The first name that ends after a position.</summary>
    /// <param name="people">Names in order of position, not overlapping.</param>
    /// <param name="position">In UTF-16 code units.</param>
    /// <returns>Its index; the length when there is none.</returns>
    public static int FirstEndingAfter(ReadOnlySpan<PersonSpan> people, int position)
    {
        int low = 0, high = people.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (people[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
