namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>Reads what stands before the house number and belongs to the address.</summary>
internal static class AddressFront
{
    /// <summary>"Larkfield House, 12 Quarry Rise", "Flat A, 12 …": where the address begins that has its number here.</summary>
    public static int Start(AddressText line, int number)
    {
        var start = number;
        for (var times = 0; times < 2; times++)
        {
            var before = PartBefore(line, start);
            if (before < 0)
                break;
            start = before;
        }

        return start;
    }

    private static int PartBefore(AddressText line, int i)
    {
        var end = line.SkipBack(i, comma: true);
        if (end <= 0)
            return -1;
        var start = line.WordStart(end);
        if (start == end)
            return -1;
        var last = line.Text[start..end];
        if (line.Text[end..i].IndexOfAny(',', '\n') < 0)
            return LowerBuilding(line, start, last);
        var unit = end - start <= 3 ? HouseNumber.UnitBefore(line, start) : -1;
        if (unit >= 0)
            return unit;
        if (!StreetWords.Is(last, StreetTraits.Building) && !StreetWords.Is(last, StreetTraits.Unit) || !char.IsUpper(last[0]) && !StreetWords.Is(last, StreetTraits.Unit))
            return -1;
        var words = 0;
        while (words < 3)
        {
            var previousEnd = line.SkipBack(start, comma: false);
            if (previousEnd <= 0)
                break;
            var previous = line.WordStart(previousEnd);
            if (previous == previousEnd || !char.IsUpper(line.At(previous)))
                break;
            start = previous;
            words++;
        }

        return words > 0 ? start : -1;
    }

    // "larkfield house 12 quarry rise": one word before the building, no comma.
    private static int LowerBuilding(AddressText line, int start, ReadOnlySpan<char> building)
    {
        if (!StreetWords.Is(building, StreetTraits.Building) || building.Equals("flats", StringComparison.OrdinalIgnoreCase))
            return -1;
        var end = line.SkipBack(start, comma: false);
        if (end <= 0)
            return -1;
        var name = line.WordStart(end);
        return name < end && end - name > 3 && !StreetWords.Is(line.Text[name..end], StreetTraits.NotInside) && !StreetWords.Is(line.Text[name..end], StreetTraits.Dwelling) ? name : -1;
    }
}
