namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Reads the phrase tables, which are written so that somebody who knows casework and no C# can proof-read them.</summary>
/// <remarks>
/// A table is a text. A line that begins with # is a heading. Phrases are separated by commas or line ends. In a phrase:
/// <c>[a|b c|]</c> is a, or b c, or nothing; <c>chok[e|ed|ing]</c>, without a space, are endings; <c>{kin}</c> is any member of that set (<see cref="WordSets"/>), <c>{any}</c> any one word, <c>{digits}</c> any number in digits;
/// <c>punch~</c> is punch, punches, punched, punching; <c>stab~~</c> doubles its last letter (stabbed, stabbing); <c>bruise+</c> is singular or plural.
/// A clitic stands alone: <c>she 's</c>, <c>isn 't</c>, <c>{any} 's phone</c>.
/// </remarks>
internal static class PhrasePattern
{
    // A pattern that multiplies out further than this is a mistake in a table, not a phrase.
    private const int MostSpellings = 20_000;

    /// <summary>Every spelling of every phrase of a table, as words and names of sets.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Each spelling as its words, lower case, at least one word; a set of single words stands as its name in braces.</returns>
    public static IEnumerable<string[]> Expand(string table) =>
        table.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(Spellings)
            // A set may offer "{any} 's" in the middle of a phrase; at its beginning "'s" alone says the same.
            .Where(words => words.Length > 0 && words[0] != WordSets.AnyWord);

    private static List<string[]> Spellings(string pattern)
    {
        var reader = new Reader(pattern);
        var spellings = reader.Alternatives();
        if (!reader.AtEnd)
            throw new FormatException($"Not a phrase: {pattern}");
        return spellings;
    }

    private sealed class Reader(string pattern)
    {
        private int at;

        public bool AtEnd => at >= pattern.Length;

        public List<string[]> Alternatives()
        {
            var all = new List<string[]>();
            do
                all.AddRange(Sequence());
            while (Skip('|'));
            return all;
        }

        private List<string[]> Sequence()
        {
            List<string[]> spellings = [[]];
            while (!AtEnd && pattern[at] is not '|' and not ']')
            {
                if (pattern[at] is ' ' or '-')
                {
                    at++;
                    continue;
                }

                var next = Item();
                if ((long)spellings.Count * next.Count > MostSpellings)
                    throw new FormatException($"Too many spellings: {pattern}");
                spellings = [.. spellings.SelectMany(_ => next, (head, tail) => (string[])[.. head, .. tail])];
            }

            return spellings;
        }

        private List<string[]> Item()
        {
            if (Skip('['))
            {
                var inside = Alternatives();
                return Skip(']') ? inside : throw new FormatException($"No closing bracket: {pattern}");
            }

            var start = at++;
            if (pattern[start] == '{')
            {
                at = pattern.IndexOf('}', at) + 1;
                var name = pattern[start..at];
                return [[name], .. WordSets.LongerMembers(name).SelectMany(Spellings)];
            }

            if (!char.IsLetterOrDigit(pattern[start]) && pattern[start] is not '\'' and not '&')
                throw new FormatException($"Not a word at {start}: {pattern}");
            while (!AtEnd && (char.IsLetterOrDigit(pattern[at]) || pattern[at] is '~' or '+'))
                at++;
            var stem = pattern[start..at];
            if (AtEnd || pattern[at] != '[')
                return [.. Inflection.Of(stem).Select(word => (string[])[word])];
            var close = pattern.IndexOf(']', at);
            var endings = pattern[(at + 1)..close].Split('|');
            at = close + 1;
            return [.. endings.Select(ending => (string[])[stem + ending])];
        }

        private bool Skip(char c)
        {
            if (AtEnd || pattern[at] != c)
                return false;
            at++;
            return true;
        }
    }
}
