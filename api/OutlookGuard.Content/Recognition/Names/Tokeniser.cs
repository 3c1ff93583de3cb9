namespace OutlookGuard.Content.Recognition.Names;

/// <summary>Cuts text into words, looks each up, and notes what stands between them. One pass, no allocation.</summary>
internal ref struct Tokeniser(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private Gap gap = Gap.Line;
    private bool inAddress;
    private int lineStart;
    private const int LongestLabel = 64; // source: RFC 1035, a label of a domain has at most 63 octets
    private const int WrappedLine = 55; // chosen: no mail program wraps shorter lines

    /// <summary>Whether the whole text has been read.</summary>
    public readonly bool Done => position >= text.Length;

    /// <summary>Reads on until the window is full, best at the end of a line.</summary>
    /// <param name="tokens">Where the words go.</param>
    /// <param name="softLimit">From here on the next line break ends the window.</param>
    /// <returns>How many words were read.</returns>
    public int Fill(Span<Token> tokens, int softLimit)
    {
        var count = 0;
        while (position < text.Length)
        {
            var letterClass = Letters.Class(text[position]);
            if (letterClass is LetterClass.Other or LetterClass.Blank or LetterClass.Break or LetterClass.Apostrophe or LetterClass.Hyphen or LetterClass.Mark)
            {
                ReadGap(letterClass, tokens[..count]);
                continue;
            }

            if (count == tokens.Length || (count >= softLimit && (gap & Gap.Line) != 0))
                return count;
            ref var token = ref tokens[count];
            token = default;
            token.Before = gap;
            gap = Gap.None;
            ReadWord(ref token, letterClass);
            NoteWrap(ref token, tokens[..count]);
            if (inAddress)
                token.Shape = WordShape.Inert;
            else if (token.Before == Gap.Stop && count > 0 && IsDomainEnd(text[token.Start..token.End]))
                MakeInert(tokens[..(count + 1)]);
            else if (StartsAddress(token))
                inAddress = true;
            count++;
        }

        return count;
    }

    private void ReadGap(LetterClass letterClass, Span<Token> before)
    {
        var unit = text[position++];
        switch (letterClass)
        {
            case LetterClass.Blank:
                gap |= unit == '\t' ? Gap.Cell : Gap.Space;
                inAddress = false;
                return;
            case LetterClass.Break:
                gap |= (gap & Gap.Line) != 0 && unit != '\n' | IsSecondBreak() ? Gap.EmptyLine | Gap.Line : Gap.Line;
                inAddress = false;
                return;
            case LetterClass.Apostrophe:
                gap |= Gap.Quote;
                return;
            case LetterClass.Hyphen:
                gap |= Gap.Dash;
                return;
            case LetterClass.Mark:
                return;
        }

        switch (unit)
        {
            case ',': gap |= Gap.Comma; inAddress = false; break;
            case '.': gap |= Gap.Stop; break;
            case '!' or '?' or '\u2026' or '\u3002': gap |= Gap.Stop; break;
            case ':': gap |= Gap.Colon; break;
            case ';': gap |= Gap.Semicolon; inAddress = false; break;
            case '/' or '\\': gap |= Gap.Slash; break;
            case '(' or '[' or '{' or '<': gap |= Gap.Open; inAddress = false; break;
            case ')' or ']' or '}' or '>': gap |= Gap.Close; inAddress = false; break;
            case '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB': gap |= Gap.Quote; inAddress = false; break;
            case '\u2013' or '\u2014': gap |= Gap.Dash; break;
            case '&' or '+': gap |= Gap.Ampersand; break;
            case '|': gap |= Gap.Cell; break;
            case '_': gap |= Gap.Space; break;
            case '@':
                if (gap == Gap.None && before.Length > 0)
                {
                    if (IsMailDomain())
                        MakeInert(before);
                    inAddress = true; // "Kay Mann@ENRON": the name ends here, and the rest is no name either way
                    gap |= Gap.Slash;
                }
                else
                {
                    gap |= Gap.Mention;
                }

                break;
            default: gap |= Gap.Other; break;
        }
    }

    // Whether what follows an @ has a dot before it ends, as a domain has.
    private readonly bool IsMailDomain()
    {
        for (var i = position; i < text.Length && i - position < LongestLabel; i++)
        {
            if (text[i] == '.')
                return true;
            if (Letters.Class(text[i]) is not (LetterClass.Lower or LetterClass.Upper or LetterClass.Digit or LetterClass.Hyphen))
                return false;
        }

        return false;
    }

    // "\r\n" is one break; "\n\n" and "\r\n\r\n" leave an empty line.
    private readonly bool IsSecondBreak()
    {
        var i = position - 2;
        if (i >= 0 && text[i] == '\r')
            i--;
        while (i >= 0 && Letters.Class(text[i]) == LetterClass.Blank)
            i--;
        return i >= 0 && Letters.Class(text[i]) == LetterClass.Break;
    }

    private void ReadWord(ref Token token, LetterClass first)
    {
        // The reading place is kept in a local until the word ends: this loop runs for every letter of every mail.
        var at = position;
        token.Start = at;
        var hash = WordHash.Seed;
        int uppers = 0, lowers = 0, digits = 0, hyphens = 0;
        for (; at < text.Length; at++)
        {
            var unit = text[at];
            var letterClass = Letters.Class(unit);
            switch (letterClass)
            {
                case LetterClass.Lower: lowers++; break;
                case LetterClass.Upper: uppers++; break;
                case LetterClass.Digit: digits++; break;
                case LetterClass.Mark: continue;
                case LetterClass.Uncased when first == LetterClass.Uncased: break;
                case LetterClass.Ideograph when first == LetterClass.Ideograph: break;
                case LetterClass.Hyphen when IsLetterAt(at + 1) && at > token.Start:
                    hyphens++;
                    continue;
                case LetterClass.Apostrophe when IsLetterAt(at + 1) && ContractionLength(at) == 0:
                    continue;
                default:
                    goto done;
            }

            if (first is LetterClass.Uncased or LetterClass.Ideograph && letterClass is not (LetterClass.Uncased or LetterClass.Ideograph))
                break;
            hash = WordHash.Step(hash, Letters.Fold(unit));
        }

    done:
        position = at;
        token.End = position;
        hash = WordHash.Finish(hash);
        token.Key = (uint)(hash >> 32);
        token.Traits = digits == 0 || lowers + uppers > 0 ? Lexicon.Shared.Find(hash) : WordTraits.None;
        token.Shape = ShapeOf(first, uppers, lowers, digits);
        if (token.Shape == WordShape.Initial && position < text.Length && text[position] == '.')
            token.Notes |= Notes.Dotted;
        if (hyphens > 0)
            Compounds.Judge(text[token.Start..token.End], ref token);
        else if (uppers > 1 && lowers > 0 && token.Traits == WordTraits.None && !Compounds.IsInnerCapitalName(text[token.Start..token.End]))
            token.Notes |= Notes.CamelCase;
        else if (token.Shape == WordShape.Mixed && token.Traits == WordTraits.None && digits <= 2 && lowers + uppers > 2)
            Compounds.Undisguise(text[token.Start..token.End], ref token);
        else if (token.Traits == WordTraits.None && token.Shape is WordShape.Title or WordShape.Lower)
            Compounds.TakeOffPlural(text[token.Start..token.End], ref token);
        SkipContraction();
    }

    // Mail programs break lines between 60 and 80 characters; a shorter line was ended on purpose.
    private void NoteWrap(ref Token token, ReadOnlySpan<Token> before)
    {
        if ((token.Before & Gap.Line) == 0)
            return;
        if (before.Length > 0 && (token.Before & ~(Gap.Line | Gap.Space)) == 0 && before[^1].End - lineStart >= WrappedLine)
            token.Notes |= Notes.Wrapped;
        lineStart = token.Start;
    }

    private static WordShape ShapeOf(LetterClass first, int uppers, int lowers, int digits) => first switch
    {
        LetterClass.Ideograph => WordShape.Ideographs,
        LetterClass.Uncased => WordShape.Uncased,
        _ when digits > 0 => uppers + lowers == 0 ? WordShape.Digits : WordShape.Mixed,
        LetterClass.Upper when lowers > 0 => WordShape.Title,
        LetterClass.Upper => uppers == 1 ? WordShape.Initial : WordShape.Upper,
        _ => WordShape.Lower,
    };

    private readonly bool IsLetterAt(int index) =>
        index < text.Length && Letters.Class(text[index]) is LetterClass.Lower or LetterClass.Upper or LetterClass.Uncased;

    // 's 'll 've 're 'd 'm: not part of the word. 't stays: "don't" is one word of the lists.
    private readonly int ContractionLength(int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < text.Length && end - apostrophe <= 3 && Letters.Class(text[end]) is LetterClass.Lower or LetterClass.Upper)
            end++;
        var suffix = text[(apostrophe + 1)..end];
        return suffix.Length switch
        {
            1 when suffix[0] is 's' or 'S' or 'd' or 'm' => 2,
            2 when suffix is "ll" or "ve" or "re" => 3,
            _ => 0,
        };
    }

    private void SkipContraction()
    {
        if (position >= text.Length || Letters.Class(text[position]) != LetterClass.Apostrophe)
            return;
        var length = ContractionLength(position);
        if (length == 0)
            return;
        if (length == 2 && text[position + 1] is 's' or 'S')
            gap |= Gap.Possessive;
        position += length;
    }

    private readonly bool StartsAddress(in Token token) => position < text.Length && text[position] switch
    {
        ':' => text[token.Start..token.End] is "http" or "https" or "ftp" or "mailto" or "file",
        '.' => text[token.Start..token.End] is "www",
        _ => false,
    };

    private static bool IsDomainEnd(ReadOnlySpan<char> word) =>
        word is "com" or "org" or "net" or "uk" or "gov" or "co" or "ac" or "edu" or "nhs" or "example" or "io" or "eu" or "info" or "ie" or "sch" or "police";

    // Backwards over "adah.matthews" or "www.example.org": everything joined without a blank.
    private readonly void MakeInert(Span<Token> tokens)
    {
        for (var i = tokens.Length - 1; i >= 0 && tokens[i].Shape != WordShape.Inert; i--)
        {
            tokens[i].Shape = WordShape.Inert;
            if (tokens[i].Start > 0 && text[tokens[i].Start - 1] == '_')
                continue;
            if ((tokens[i].Before & ~(Gap.Stop | Gap.Dash | Gap.Ampersand)) != 0 || tokens[i].Before == Gap.None)
                break;
        }
    }
}
