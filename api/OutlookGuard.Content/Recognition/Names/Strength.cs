namespace OutlookGuard.Content.Recognition.Names;

/// <summary>How well a single word serves as a given or a family name, from 0 to 1.</summary>
/// <remarks>chosen: measured on the labelled sets of the tests; the order matters more than the figures.</remarks>
internal static class Strength
{
    /// <summary>As a given name.</summary>
    public static double Given(in Token token)
    {
        if (token.Shape == WordShape.Initial)
            return token.Noted(Notes.Dotted) ? 0.56 : 0.5;
        var (given, family, word) = (token.Traits.Given(), token.Traits.Family(), token.Traits.Word());
        var elsewhere = token.Has(WordTraits.Place | WordTraits.Proper | WordTraits.Nation);
        if (token.Noted(Notes.CamelCase))
            return 0.1;
        if (token.Has(WordTraits.Nation))
            return given == 3 ? 0.55 : 0.3;
        if (word == 0)
        {
            return given switch
            {
                3 => elsewhere ? 0.74 : 1.0,
                2 => elsewhere ? 0.7 : 0.9,
                1 => elsewhere ? 0.3 : 0.65,
                _ when elsewhere => 0.1,
                _ => family > 0 ? 0.42 : 0.38,
            };
        }

        var soft = token.Has(WordTraits.SoftWord);
        return given switch
        {
            3 => soft ? 0.85 : 0.6,
            2 => soft ? 0.7 : word == 1 ? 0.5 : 0.4,
            1 => word == 1 ? 0.25 : 0.1,
            _ => family == 3 ? 0.1 : 0,
        };
    }

    /// <summary>As a family name.</summary>
    public static double Family(in Token token)
    {
        if (token.Shape == WordShape.Initial)
            return 0.3;
        var (given, family, word) = (token.Traits.Given(), token.Traits.Family(), token.Traits.Word());
        var elsewhere = token.Has(WordTraits.Proper | WordTraits.Nation);
        if (token.Noted(Notes.CamelCase))
            return 0.35;
        if (word == 0)
        {
            return family switch
            {
                3 => 1.0,
                2 => elsewhere ? 0.6 : 0.9,
                _ when elsewhere => 0.2,
                1 => token.Has(WordTraits.Place) ? 0.5 : 0.65,
                _ when token.Has(WordTraits.Place) => given > 0 ? 0.5 : 0.35,
                _ => given > 0 ? 0.65 : 0.54,
            };
        }

        var soft = token.Has(WordTraits.SoftWord);
        return family switch
        {
            3 => soft ? 0.9 : 0.75,
            2 => soft ? 0.75 : word == 1 ? 0.6 : 0.5,
            1 => word == 1 ? 0.4 : 0.25,
            _ => given > 0 ? 0.3 : 0,
        };
    }

    /// <summary>Two or more words together, the first and the last of them given and family name in either order.</summary>
    public static double Pair(in Token first, in Token last) =>
        Math.Max(Join(Given(first), Family(last)), Join(Given(last), Family(first)) - OtherOrder);

    /// <summary>One word alone.</summary>
    public static double Alone(in Token token) => token.Noted(Notes.CamelCase) ? 0.1 : Math.Max(0.02 + (0.74 * Given(token)), 0.10 + (0.45 * Family(token)));

    private const double OtherOrder = 0.05;

    /// <summary>Whether no list knows the word at all: in English text a capital then mostly stands for somebody or something with a name.</summary>
    public static bool IsUnknown(in Token token) =>
        token.Shape is WordShape.Title && !token.Noted(Notes.CamelCase) && (token.Traits & ~(WordTraits.GivenLow | WordTraits.FamilyLow | WordTraits.Particle)) == 0;

    private static double Join(double given, double family) => given == 0 || family == 0 ? 0 : 0.15 + (0.42 * given) + (0.42 * family);
}
