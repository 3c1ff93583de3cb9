namespace OutlookGuard.Content.Recognition.Context;

/// <summary>How sure a phrase alone makes it that a person is meant.</summary>
[Flags]
internal enum PhraseForce
{
    /// <summary>A category's word that needs somebody of whom it is said.</summary>
    NeedsSomebody = 0,

    /// <summary>Only ever said of a person.</summary>
    SpeaksForItself = 1 << 28,

    /// <summary>Something a worker does as well (rings her, tries to meet her): what counts is who does it.</summary>
    Deed = 1 << 29,

    /// <summary>Ordinary language: hides the phrases inside it.</summary>
    Ordinary = 1 << 30,
}

/// <summary>Which table belongs to which kind.</summary>
internal static class CategoryTables
{
    /// <summary>The first of the kinds told by words; a meaning's bit n is the kind this far behind it.</summary>
    public const FindingKind FirstKind = FindingKind.Benefit;

    /// <summary>The last of them.</summary>
    public const FindingKind LastKind = FindingKind.Criminal;

    /// <summary>Every table with its kind and force.</summary>
    public static readonly (FindingKind Kind, PhraseForce Force, string Table)[] All =
    [
        (FindingKind.Health, PhraseForce.SpeaksForItself, HealthPhrases.SpeaksForItself),
        (FindingKind.Health, PhraseForce.NeedsSomebody, HealthPhrases.NeedsSomebody),
        (FindingKind.Sexual, PhraseForce.SpeaksForItself, SexualPhrases.SpeaksForItself),
        (FindingKind.Sexual, PhraseForce.NeedsSomebody, SexualPhrases.NeedsSomebody),
        (FindingKind.Children, PhraseForce.SpeaksForItself, ChildrenPhrases.SpeaksForItself),
        (FindingKind.Children, PhraseForce.NeedsSomebody, ChildrenPhrases.NeedsSomebody),
        (FindingKind.Incident, PhraseForce.SpeaksForItself, IncidentPhrases.SpeaksForItself),
        (FindingKind.Incident, PhraseForce.Deed, IncidentPhrases.Deeds),
        (FindingKind.Incident, PhraseForce.NeedsSomebody, IncidentPhrases.NeedsSomebody),
        (FindingKind.Risk, PhraseForce.SpeaksForItself, RiskPhrases.SpeaksForItself),
        (FindingKind.Risk, PhraseForce.Deed, RiskPhrases.Deeds),
        (FindingKind.Risk, PhraseForce.NeedsSomebody, RiskPhrases.NeedsSomebody),
        (FindingKind.Housing, PhraseForce.SpeaksForItself, HousingPhrases.SpeaksForItself),
        (FindingKind.Housing, PhraseForce.NeedsSomebody, HousingPhrases.NeedsSomebody),
        (FindingKind.Immigration, PhraseForce.SpeaksForItself, ImmigrationPhrases.SpeaksForItself),
        (FindingKind.Immigration, PhraseForce.NeedsSomebody, ImmigrationPhrases.NeedsSomebody),
        (FindingKind.Criminal, PhraseForce.SpeaksForItself, CriminalPhrases.SpeaksForItself),
        (FindingKind.Criminal, PhraseForce.NeedsSomebody, CriminalPhrases.NeedsSomebody),
        (FindingKind.Benefit, PhraseForce.SpeaksForItself, BenefitPhrases.SpeaksForItself),
        (FindingKind.Benefit, PhraseForce.NeedsSomebody, BenefitPhrases.NeedsSomebody),
    ];

    /// <summary>Compiles every table into one tree.</summary>
    /// <param name="vocabulary">Learns their words.</param>
    /// <returns>The tree; a meaning is the kinds' bits and a <see cref="PhraseForce"/>.</returns>
    public static PhraseTrie Compile(Vocabulary vocabulary)
    {
        var trie = new PhraseTrieBuilder(vocabulary).With(OrdinaryPhrases.All, (int)PhraseForce.Ordinary);
        foreach (var (kind, force, table) in All)
            trie.With(table, (1 << (kind - FirstKind)) | (int)force);
        return trie.Build();
    }
}
