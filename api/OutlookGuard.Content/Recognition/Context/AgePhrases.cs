namespace OutlookGuard.Content.Recognition.Context;

/// <summary>What a word near an age means.</summary>
[Flags]
internal enum AgeCue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Stands before the number: "aged".</summary>
    Before = 1 << 0,

    /// <summary>Stands after it: "years old".</summary>
    After = 1 << 1,

    /// <summary>After it, and no age: "and over", "to", "year old boiler".</summary>
    NoAge = 1 << 2,

    /// <summary>A child or relative: "her son, 7".</summary>
    Kin = 1 << 3,

    /// <summary>A number in letters.</summary>
    Number = 1 << 4,
}

/// <summary>The table of age cues.</summary>
internal static class AgePhrases
{
    private static readonly (AgeCue Cue, string Table)[] Tables =
    [
        (AgeCue.Before, "aged, age, age is, ages, age of, turned, turns, turning, will be {digits} [on|in] {pos} birthday"),
        (AgeCue.After, """
            [year|years|yr|yrs|month|months|mth|mths|week|weeks|wk|wks|day|days] old, [year|month|week|day] olds, yo, y o, yrs
            [years|months|weeks] of age
            """),
        (AgeCue.NoAge, """
            and over, or over, and under, or under, and above, or above, plus, to {digits}, and up, or older, or younger, and older, onwards, upwards
            [year|month|week|day] old [boiler|contract|building|lease|policy|car|charity|van|house|computer|laptop|printer|system|agreement|tree|tradition|software|carpet|roof|kitchen|bus|fridge|freezer|sofa|recipe|school|law|guidance|company|partnership|scheme|project|data|report|cheese|news|email|server|website]
            [year|years|month|months|week|weeks|day|days] old [boiler|contract|building|guidance|agreement|report]
            """),
        (AgeCue.Kin, "son, daughter, boy, girl, baby, child, brother, sister, twins, toddler, stepson, stepdaughter, grandson, granddaughter, nephew, niece, eldest, youngest, sons, daughters, children, kids"),
        (AgeCue.Number, "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety"),
    ];

    /// <summary>Compiles the table.</summary>
    /// <param name="vocabulary">Learns the words.</param>
    public static PhraseTrie Compile(Vocabulary vocabulary)
    {
        var trie = new PhraseTrieBuilder(vocabulary);
        foreach (var (cue, table) in Tables)
            trie.With(table, (int)cue);
        return trie.Build();
    }
}
