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

    /// <summary>"45 London Road, Flat 3": where the address ends that may have its flat behind it.</summary>
    public static int UnitBehind(AddressText line, int end)
    {
        var unit = line.Skip(end, comma: true);
        var unitEnd = line.WordEnd(unit);
        if (unitEnd == unit || !StreetWords.Is(line.Text[unit..unitEnd], StreetTraits.Unit) || line.At(unitEnd) != ' ' || line.Text[end..unit].Contains('\n'))
            return end;
        var number = HouseNumber.End(line, unitEnd + 1);
        return number > unitEnd + 1 && char.IsAsciiDigit(line.At(unitEnd + 1)) ? number : end;
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
        if (IsFloorAndSide(last))
            return start;
        if (line.At(end) == ',' && end - start == 1 && char.IsAsciiDigit(last[0]) && line.At(start - 1) == '/' && char.IsAsciiDigit(line.At(start - 2)) && !char.IsLetterOrDigit(line.At(start - 3)))
            return start - 2; // "3/1, 22 Govan Road": third floor, first flat
        if (line.Text[end..i].IndexOfAny(',', '\n') < 0)
            return LowerBuilding(line, start, last);
        if (line.At(end) == ',' && NamedHouse(line, start) is var named and >= 0)
            return named;
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

    // "1F2", "GF1", "PF2": how Scotland numbers the flats of a stair.
    private static bool IsFloorAndSide(ReadOnlySpan<char> word) =>
        word.Length == 3 && word[1] == 'F' && word[0] is >= '1' and <= '9' or 'G' or 'P' or 'B' && word[2] is >= '1' and <= '9';

    // "The Old Bakery, 3 Mill Lane", "Ty Gwyn, 4 Heol Las": a house by its name, from where its last word begins.
    private static int NamedHouse(AddressText line, int last)
    {
        var start = last;
        for (var words = 0; words < 3; words++)
        {
            if (!char.IsUpper(line.At(start)))
                return -1;
            var end = line.SkipBack(start, comma: false);
            if (end <= 0)
                return -1;
            start = line.WordStart(end);
            if (start == end)
                return -1;
            if (line.Text[start..end] is "The" or "Ty" or "T\u0177" or "Plas")
                return start;
        }

        return -1;
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
