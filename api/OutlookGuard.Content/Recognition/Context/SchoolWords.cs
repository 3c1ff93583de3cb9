namespace OutlookGuard.Content.Recognition.Context;

/// <summary>What a word means in a school's name.</summary>
[Flags]
internal enum SchoolPart
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ends a name: "Academy".</summary>
    Ends = 1 << 0,

    /// <summary>Stands inside one, before the end: "Church of England".</summary>
    Inside = 1 << 1,

    /// <summary>Looks like an end and is none: "School of Law", "High Street".</summary>
    Refuses = 1 << 2,

    /// <summary>Begins a sentence and no name: "The", "Her".</summary>
    NoName = 1 << 3,
}

/// <summary>The table of school words.</summary>
internal static class SchoolWords
{
    private static readonly (SchoolPart Part, string Table)[] Tables =
    [
        (SchoolPart.Ends, """
            school, academy, college, nursery, primary, infants, juniors, secondary, grammar, sixth form, pre school, preschool, kindergarten
            montessori, high school, primary school, secondary school, nursery school, infant school, junior school, grammar school
            primary academy, high academy, middle school, first school, special school, playgroup, day nursery, sixth form college, girls school
            boys school, girls 's school, boys 's school, community college, ysgol, high
            """),
        (SchoolPart.Inside, "c of e, cofe, church of england, ce, rc, catholic, roman catholic, community, voluntary aided, va, vc, junior, infant, infants, primary, girls, boys, foundation, methodist, islamic, hindu, jewish, free, of, and, &, the, st, saint, our lady, 's"),
        (SchoolPart.Refuses, """
            school of {any}, college of {any}, high street, high road, high court, high risk, high needs, high sheriff, high commission
            primary care, primary contact, primary school teachers, secondary care, college road, school road, school lane, academy road
            school holidays, school holiday, school governors, school nurse, school nurses, school uniform, school term, nursery nurse
            nursery nurses, college of policing
            business school, law school, medical school, summer school, sunday school, old school, driving school, dance school, drama school
            school improvement, school run, school hall, school day, college green, grammar check, grammar checker
            """),
        (SchoolPart.NoName, "the, her, his, their, our, your, my, a, an, this, that, new, every, both, dear, hi, hello, please, each, any, all, local, which, what, when, if, on, at, from, to, for, in, no, primary, secondary, special, private, state"),
    ];

    /// <summary>Compiles the table.</summary>
    /// <param name="vocabulary">Learns the words.</param>
    public static PhraseTrie Compile(Vocabulary vocabulary)
    {
        var trie = new PhraseTrieBuilder(vocabulary);
        foreach (var (part, table) in Tables)
            trie.With(table, (int)part);
        return trie.Build();
    }
}
