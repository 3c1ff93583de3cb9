namespace OutlookGuard.Content.Recognition.Names;

/// <summary>Single words that rules ask for by name, as <see cref="Token.Key"/>.</summary>
internal static class WordKeys
{
    public static readonly uint A = Of("a");
    public static readonly uint An = Of("an");
    public static readonly uint And = Of("and");
    public static readonly uint B = Of("b");
    public static readonly uint Back = Of("back");
    public static readonly uint Called = Of("called");
    public static readonly uint D = Of("d");
    public static readonly uint Fw = Of("fw");
    public static readonly uint Fwd = Of("fwd");
    public static readonly uint Good = Of("good");
    public static readonly uint N = Of("n");
    public static readonly uint Had = Of("had");
    public static readonly uint Has = Of("has");
    public static readonly uint Named = Of("named");
    public static readonly uint O = Of("o");
    public static readonly uint Or = Of("or");
    public static readonly uint Our = Of("our");
    public static readonly uint Reg = Of("reg");
    public static readonly uint Re = Of("re");
    public static readonly uint Saint = Of("st");
    public static readonly uint Subject = Of("subject");
    public static readonly uint The = Of("the");
    public static readonly uint This = Of("this");
    public static readonly uint To = Of("to");
    public static readonly uint With = Of("with");
    public static readonly uint Visit = Of("visit");
    public static readonly uint Visited = Of("visited");

    /// <summary>What a family has or is: "the Okonkwo children".</summary>
    public static readonly uint[] Household =
    [
        Of("family"), Of("file"), Of("case"), Of("children"), Of("kids"), Of("household"), Of("brothers"), Of("sisters"), Of("boys"), Of("girls"), Of("baby"),
        Of("twins"), Of("matter"), Of("referral"), Of("address"), Of("home"),
    ];

    /// <summary>Words for a street that its name follows.</summary>
    public static readonly uint[] LeadingStreets = [Of("heol"), Of("ffordd"), Of("stryd"), Of("lôn"), Of("maes"), Of("bro"), Of("clos")];

    /// <summary>What is done to and with people only.</summary>
    public static readonly uint[] Speaking = [Of("spoke"), Of("speak"), Of("speaking"), Of("talked"), Of("talk"), Of("talking"), Of("chatted"), Of("chatting")];

    /// <summary>What a firm of partners is called by after their names.</summary>
    public static readonly uint[] FirmTails =
    [
        Of("solicitors"), Of("partners"), Of("associates"), Of("sons"), Of("llp"), Of("ltd"), Of("limited"), Of("co"), Of("accountants"), Of("surveyors"), Of("architects"), Of("chambers"),
    ];

    public static bool IsAnd(in Token token) => token.Key == And || token.Key == Or || token.Key == N;

    public static bool IsDeterminer(in Token token) =>
        token.Key == The || token.Key == A || token.Key == An || token.Key == Our || token.Key == This;

    private static uint Of(string word) => (uint)(WordHash.Of(word) >> 32);
}
