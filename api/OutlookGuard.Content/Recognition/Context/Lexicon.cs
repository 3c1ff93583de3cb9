namespace OutlookGuard.Content.Recognition.Context;

/// <summary>All tables of this folder, compiled once when first used.</summary>
internal static class Lexicon
{
    static Lexicon()
    {
        Vocabulary = new Vocabulary();
        SenseTable.Teach(Vocabulary);
        Categories = CategoryTables.Compile(Vocabulary);
    }

    /// <summary>Numbers every word the tables use.</summary>
    public static Vocabulary Vocabulary { get; }

    /// <summary>The phrases of all categories and the ordinary phrases that hide them.</summary>
    public static PhraseTrie Categories { get; }
}
