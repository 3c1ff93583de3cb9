namespace OutlookGuard.Content.Recognition.Names;

/// <summary>Words made of parts: "Smith-Jones", "Al-Rashidi", "McDonald".</summary>
internal static class Compounds
{
    /// <summary>Gives a hyphenated word the traits of its parts where the lists do not know it whole.</summary>
    public static void Judge(ReadOnlySpan<char> word, ref Token token)
    {
        token.Notes |= Notes.Hyphen;
        var joined = WordTraits.None;
        var capitals = 0;
        var particles = 0;
        var parts = 0;
        var everyPartNames = true;
        var worst = 0;
        foreach (var range in word.SplitAny('-', '\u2010', '\u2011'))
        {
            var part = word[range];
            if (part.IsEmpty)
                continue;
            parts++;
            var traits = Lexicon.Shared.Find(WordHash.Of(part));
            var particle = traits.Has(WordTraits.Particle);
            if (Letters.Class(part[0]) == LetterClass.Upper || (parts > 1 && traits.Word() == 0))
                capitals++; // "Seung-min": a small letter does not speak against a second part that is no word
            if (particle)
            {
                particles++;
                continue;
            }

            worst = Math.Max(worst, traits.Word());
            everyPartNames &= traits.Given() > 0 || traits.Family() > 0 || traits.Word() == 0;
            joined = joined.With(traits & (WordTraits.GivenLow | WordTraits.GivenHigh | WordTraits.FamilyLow | WordTraits.FamilyHigh));
        }

        // "Okonkwo-led", "post-Enron": a lower-case part that is no particle makes an adjective.
        var reads = capitals + particles >= parts && capitals > 0 && everyPartNames;
        if (!reads)
        {
            if (token.Traits == WordTraits.None)
                token.Traits |= WordTraits.WordHigh;
            return;
        }

        if (token.Shape is WordShape.Lower or WordShape.Inert)
            token.Shape = WordShape.Title;
        // "Chi-Ming" without its hyphen would be "chiming".
        if (token.Traits.Given() > 1 || token.Traits.Family() > 1)
            token.Traits &= ~(WordTraits.WordLow | WordTraits.WordHigh);
        else if (!token.Traits.Has(~(WordTraits.FamilyLow | WordTraits.WordLow | WordTraits.WordHigh)))
            token.Traits = joined.With(worst > 1 && joined.Given() < 2 && joined.Family() < 2 ? WordTraits.WordHigh : WordTraits.FamilyLow);
    }

    /// <summary>"M1chael", "0konkwo": reads digits as the letters they look like, and keeps the reading when it is a listed name.</summary>
    public static void Undisguise(ReadOnlySpan<char> word, ref Token token)
    {
        if (word.Length > 20)
            return;
        Span<char> read = stackalloc char[word.Length];
        for (var variant = 0; variant < 2; variant++)
        {
            for (var i = 0; i < word.Length; i++)
                read[i] = word[i] switch { '0' => 'o', '1' => variant == 0 ? 'i' : 'l', '3' => 'e', '4' => 'a', '5' => 's', '8' => 'b', '7' => 't', '6' => 'g', var other => other };
            var hash = WordHash.Of(read);
            var traits = Lexicon.Shared.Find(hash);
            if ((traits.Word() > 0 && traits.Given() < 3 && traits.Family() < 3) || (traits.Given() == 0 && traits.Family() == 0) || traits.Has(WordTraits.Never | WordTraits.Place))
                continue;
            token.Traits = traits;
            token.Key = (uint)(hash >> 32);
            token.Notes |= Notes.Disguised;
            token.Shape = Letters.Class(word[0]) == LetterClass.Lower ? WordShape.Lower : WordShape.Title;
            return;
        }
    }

    /// <summary>"Yevhens", "the Okonkwos": a name with an s that chat writes without its apostrophe. Takes the s off the word.</summary>
    public static void TakeOffPlural(ReadOnlySpan<char> word, ref Token token)
    {
        if (word.Length < 4 || word[^1] != 's')
            return;
        var hash = WordHash.Of(word[..^1]);
        var traits = Lexicon.Shared.Find(hash);
        if (traits.Word() > 0 || (traits.Given() < 2 && traits.Family() < 2))
            return;
        token.Traits = traits;
        token.Key = (uint)(hash >> 32);
        token.Notes |= Notes.Plural;
        token.End--;
    }

    /// <summary>Whether a capital inside a word belongs to a way of writing names (McDonald, O'Neill, DeShawn, LaToya).</summary>
    public static bool IsInnerCapitalName(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '\u2019') is > 0 and <= 2
        || word.StartsWith("Mc") || word.StartsWith("Mac") || word.StartsWith("De") || word.StartsWith("La") || word.StartsWith("Le")
        || word.StartsWith("Di") || word.StartsWith("Da") || word.StartsWith("Fitz") || word.StartsWith("Van") || word.StartsWith("Du");
}
