namespace OutlookGuard.Content.Recognition.Context;

/// <summary>All tables of this folder, compiled once when first used.</summary>
internal static class Lexicon
{
    static Lexicon()
    {
        Vocabulary = new Vocabulary();
        SenseTable.Teach(Vocabulary);
        Categories = CategoryTables.Compile(Vocabulary);
        Passwords = PasswordPhrases.Compile(Vocabulary);
        Ages = AgePhrases.Compile(Vocabulary);
        Portraits = PortraitWords.Compile(Vocabulary);
        Places = PlacePhrases.Compile(Vocabulary, PlaceCue.CallsBefore | PlaceCue.CallsAfter | PlaceCue.CallsSchool);
        Whereabouts = PlacePhrases.Compile(Vocabulary, PlaceCue.Whereabouts);
        Businesses = PlacePhrases.Compile(Vocabulary, PlaceCue.OfBusiness);
        Schools = SchoolWords.Compile(Vocabulary);
    }

    /// <summary>Numbers every word the tables use.</summary>
    public static Vocabulary Vocabulary { get; }

    /// <summary>The phrases of all categories and the ordinary phrases that hide them.</summary>
    public static PhraseTrie Categories { get; }

    /// <summary>Words that announce a password, stand for one, or speak of another kind of password.</summary>
    public static PhraseTrie Passwords { get; }

    /// <summary>Words around an age.</summary>
    public static PhraseTrie Ages { get; }

    /// <summary>Words that describe one unnamed person.</summary>
    public static PhraseTrie Portraits { get; }

    /// <summary>Words that call a place new, safe, secret or where she stays.</summary>
    public static PhraseTrie Places { get; }

    /// <summary>Whereabouts without an address.</summary>
    public static PhraseTrie Whereabouts { get; }

    /// <summary>Offices, meetings, venues.</summary>
    public static PhraseTrie Businesses { get; }

    /// <summary>The endings of schools' names.</summary>
    public static PhraseTrie Schools { get; }
}
