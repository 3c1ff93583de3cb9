namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>Reads an address around a house or flat number.</summary>
internal readonly ref struct NumberedAddress(AddressText line)
{
    // chosen: measured on the labelled sets of the tests.
    private const float Firm = 0.9f, Soft = 0.75f, SoftLower = 0.65f, Weak = 0.45f, Doubtful = 0.3f, WithPostcode = 0.1f;
    private const int MostWords = 5, MostDigits = 5, MostParts = 3;
    private readonly AddressText line = line;

    /// <summary>Reads the number at i and proposes an address when there is one.</summary>
    /// <returns>Where to look on.</returns>
    public int Read(int i, List<Candidate> found)
    {
        var text = line.Text;
        var numberEnd = NumberEnd(i);
        var beyond = i + 1;
        while (beyond < text.Length && char.IsAsciiDigit(text[beyond]))
            beyond++;
        if (numberEnd < 0)
            return beyond;

        var start = i;
        var unit = UnitBefore(i);
        var confidence = 0f;
        var end = -1;
        if (unit >= 0)
        {
            start = unit;
            end = AfterUnit(numberEnd, out confidence);
        }
        else
        {
            end = StreetAfter(line.Skip(numberEnd, comma: false), i, out confidence);
            if (end < 0 && line.At(numberEnd) == ',' && char.IsUpper(line.At(line.Skip(numberEnd, comma: true))))
                end = StreetAfter(line.Skip(numberEnd, comma: true), i, out confidence);
            if (end < 0)
                end = OneWordStreet(line.Skip(numberEnd, comma: false), out confidence);
            if (end >= 0)
                start = LookBack(i);
        }

        if (end < 0)
            end = PostBox(i, numberEnd, ref start, ref confidence);
        if (end < 0)
            return Math.Max(beyond, numberEnd);
        if (confidence < Firm && PostcodeFollows(end))
            confidence = Math.Min(Firm, confidence + WithPostcode);
        found.Add(new Candidate(FindingKind.StreetAddress, start, end, confidence, Explanation.Shape | Explanation.List));
        return end;
    }

    // "12", "12a", "90B", "12-14", "2/1": where the house number at i ends, or -1.
    private int NumberEnd(int i)
    {
        var before = line.At(i - 1);
        if (char.IsLetterOrDigit(before) || before is '.' or '£' or '$' or '€' or '#' or '@' or '_' || (before is '/' or '-' or ':' && char.IsLetterOrDigit(line.At(i - 2))))
            return -1;
        var end = Digits(i);
        if (end - i > MostDigits)
            return -1;
        if (line.At(end) is '-' or '/' or '\u2013' && char.IsAsciiDigit(line.At(end + 1)))
        {
            var second = Digits(end + 1);
            if (second - end - 1 > MostDigits)
                return -1;
            end = second;
        }

        if (char.IsAsciiLetter(line.At(end)) && !char.IsLetterOrDigit(line.At(end + 1)))
            end++;
        return char.IsLetterOrDigit(line.At(end)) || line.At(end) is '%' or ':' or '@' or '_' || (line.At(end) is '.' or '-' or '/' && char.IsLetterOrDigit(line.At(end + 1))) ? -1 : end;
    }

    private int Digits(int i)
    {
        while (char.IsAsciiDigit(line.At(i)))
            i++;
        return i;
    }

    // Where "Flat", "Room" or the like begins just before i, or -1.
    private int UnitBefore(int i)
    {
        var end = line.SkipBack(i, comma: false);
        if (end <= 0)
            return -1;
        var start = line.WordStart(end);
        return start < end && StreetWords.Unit.Contains(line.Text[start..end]) ? start : -1;
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
            var number = NumberEnd(i);
            end = number < 0 ? -1 : StreetAfter(line.Skip(number, comma: false), i, out confidence);
            confidence = Firm;
            return end >= 0;
        }

        confidence = Firm;
        end = BuildingEnd(i);
        if (end < 0)
            end = StreetAfter(i, i, out confidence);
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
            if (words > 0 && StreetWords.Building.Contains(word))
                end = wordEnd;
            else if (words == 0 && word.Equals("block", StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterOrDigit(line.At(wordEnd + 1)) && !char.IsAsciiLetterOrDigit(line.At(wordEnd + 2)))
                return wordEnd + 2;
            else if (StreetWords.NotInside.Contains(word))
                break;
            i = wordEnd;
            if (line.At(i) is not (' ' or '\u00A0'))
                break;
            i = line.Skip(i, comma: false);
        }

        return end;
    }

    // The end of a street's name that begins at i, or -1.
    private int StreetAfter(int i, int number, out float confidence)
    {
        confidence = 0;
        var end = -1;
        var capitals = 0;
        var words = 0;
        var endings = 0;
        while (words < MostWords)
        {
            var wordEnd = line.WordEnd(i);
            if (wordEnd == i)
                break;
            var word = line.Text[i..wordEnd];
            var firm = StreetWords.Firm.Contains(word);
            var ending = firm || StreetWords.Soft.Contains(word);
            var capital = char.IsUpper(word[0]);
            if (!ending && (end >= 0 || StreetWords.NotInside.Contains(word)))
                break;
            if (words > 0 && capital != capitals > 0 && !IsLink(word) && (capital || !ending))
                break; // a street is written in capitals throughout or not at all; "High street" happens
            if (capital)
                capitals++;
            words++;
            if (ending)
                endings++;
            if (words == 1 && capital && StreetWords.Leading.Contains(word))
                return LeadingStreet(wordEnd, out confidence);
            if (StreetWords.Alone.Contains(word) || (ending && words > 1))
            {
                var score = Score(firm, capital, capitals, words, number);
                if (!firm && IsYear(number) && !IsCued(number))
                    score = Math.Min(score, Weak);
                if (end < 0 || firm || (capital && capitals == words))
                {
                    confidence = Math.Max(score, confidence);
                    end = wordEnd;
                }
            }

            i = wordEnd;
            if (line.At(i) == '.' && word.Length <= 3)
                i++;
            if (line.At(i) is not (' ' or '\u00A0' or '\t'))
                break;
            i = line.Skip(i, comma: false);
        }

        if (end >= 0 && IsOrganisation(end))
            confidence = endings == words ? Doubtful : Weak;
        return end;
    }

    // "9 Ffordd y Bryn", "3 Heol Las": the word for the street comes first.
    private int LeadingStreet(int i, out float confidence)
    {
        confidence = Firm;
        var end = -1;
        for (var words = 0; words < 3; words++)
        {
            var start = line.Skip(i, comma: false);
            var wordEnd = line.WordEnd(start);
            if (start == i || wordEnd == start)
                break;
            if (char.IsUpper(line.At(start)))
                end = wordEnd;
            else if (!IsLink(line.Text[start..wordEnd]))
                break;
            i = wordEnd;
        }

        return end;
    }

    private static bool IsLink(ReadOnlySpan<char> word) =>
        word is "of" or "on" or "upon" or "le" or "de" or "y" or "the" or "and" or "The" or "Of";

    // "64 Woodside", "85 The Poplars": a street without an ending, believed when a postcode follows.
    private int OneWordStreet(int i, out float confidence)
    {
        confidence = 0;
        var end = line.WordEnd(i);
        if (end == i || !char.IsUpper(line.At(i)))
            return -1;
        if (line.Text[i..end] is "The")
        {
            i = line.Skip(end, comma: false);
            end = line.WordEnd(i);
            if (end == i || !char.IsUpper(line.At(i)))
                return -1;
            confidence = Weak;
        }

        if (end - i < 4 || StreetWords.NotInside.Contains(line.Text[i..end]) || line.At(end) is not (',' or '\n' or '\r'))
            return confidence > 0 && end - i >= 4 && line.At(end) is '.' or '\0' ? end : -1;
        if (PostcodeFollows(end))
            confidence = Soft;
        return confidence > 0 ? end : -1;
    }

    private float Score(bool firm, bool capital, int capitals, int words, int number)
    {
        if (capitals > 0)
            return capital ? Firm : firm ? Firm : Soft;
        var cued = IsCued(number);
        if (firm)
            return cued ? Firm : Soft;
        return cued ? SoftLower : words == 2 ? Weak : Doubtful;
    }

    // "2016 Pride Parade".
    private bool IsYear(int number) => line.At(number) is '1' or '2' && line.At(number + 1) is '8' or '9' or '0' && Digits(number) == number + 4;

    // "at", "on", "to" or a word of living somewhere stands within three words before the number.
    private bool IsCued(int number)
    {
        var i = number;
        for (var words = 0; words < 3; words++)
        {
            var end = line.SkipBack(i, comma: true);
            if (end <= 0)
                return false;
            if (line.At(end - 1) == ':')
                end--;
            var start = line.WordStart(end);
            if (start == end)
                return false;
            var word = line.Text[start..end];
            if (words == 0 && (word.Equals("at", StringComparison.OrdinalIgnoreCase) || word.Equals("to", StringComparison.OrdinalIgnoreCase)
                || word.Equals("number", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase)))
                return true;
            if (StreetWords.Dwelling.Contains(word))
                return true;
            i = start;
        }

        return false;
    }

    private bool IsOrganisation(int end)
    {
        if (line.At(end) is not (' ' or '\u00A0'))
            return false;
        var start = line.Skip(end, comma: false);
        var wordEnd = line.WordEnd(start);
        return wordEnd > start && StreetWords.Organisation.Contains(line.Text[start..wordEnd]);
    }

    // "Larkfield House, 12 Quarry Rise", "Flat A, 12 …": what belongs to the address before the number.
    private int LookBack(int number)
    {
        var start = number;
        for (var times = 0; times < 2; times++)
        {
            var before = PartBefore(start);
            if (before < 0)
                break;
            start = before;
        }

        return start;
    }

    private int PartBefore(int i)
    {
        var end = line.SkipBack(i, comma: true);
        if (end <= 0)
            return -1;
        var start = line.WordStart(end);
        if (start == end)
            return -1;
        var last = line.Text[start..end];
        if (line.Text[end..i].IndexOfAny(',', '\n') < 0)
            return LowerBuilding(start, last);
        var unit = end - start <= 3 ? UnitBefore(start) : -1;
        if (unit >= 0)
            return unit;
        if (!StreetWords.Building.Contains(last) && !StreetWords.Unit.Contains(last) || !char.IsUpper(last[0]) && !StreetWords.Unit.Contains(last))
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
    private int LowerBuilding(int start, ReadOnlySpan<char> building)
    {
        if (!StreetWords.Building.Contains(building) || building.Equals("flats", StringComparison.OrdinalIgnoreCase))
            return -1;
        var end = line.SkipBack(start, comma: false);
        if (end <= 0)
            return -1;
        var name = line.WordStart(end);
        return name < end && end - name > 3 && !StreetWords.NotInside.Contains(line.Text[name..end]) && !StreetWords.Dwelling.Contains(line.Text[name..end]) ? name : -1;
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
        confidence = Firm;
        return numberEnd;
    }

    // A postcode within 60 characters, by shape only.
    private bool PostcodeFollows(int end)
    {
        var window = line.Text.Slice(end, Math.Min(60, line.Text.Length - end));
        for (var i = 1; i + 2 < window.Length; i++)
        {
            if (char.IsAsciiDigit(window[i]) && char.IsAsciiLetter(window[i + 1]) && char.IsAsciiLetter(window[i + 2])
                && (window[i - 1] == ' ' || char.IsAsciiLetterOrDigit(window[i - 1])) && (i + 3 >= window.Length || !char.IsAsciiLetterOrDigit(window[i + 3])))
                return true;
        }

        return false;
    }
}
