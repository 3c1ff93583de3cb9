namespace OutlookGuard.Content.Tests.Recognition.Identifiers;

public sealed class CaseReferenceTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "Crime reference 57/70011/20, with the officer",      "57/70011/20" },
        { "57/70011/20",                                        "57/70011/20" },
        { "Case OG-1042 tenancy",                               "OG-1042" },
        { "MARAC ref OG-1042",                                  "OG-1042" },
        { "Court case number ZE23P00123 is listed",             "ZE23P00123" },
        { "Our ref: SCC/2023/114",                              "SCC/2023/114" },
        { "incident number 4711 of Tuesday",                    "4711" },
        { "URN 20ZE1234567",                                    "20ZE1234567" },
    };

    public static readonly TheoryData<string> NotSure = new()
    {
        "OG-1042",
        "invoice INV-922715",
        "Order reference AB74-2341",
        "The lift contractor's reference is AB74/2341",
        "Section 47 of the Children Act 1989",
        "R v Chan-Fook [1994] 1 WLR 689",
        "The police came at 2130 with 4 officers",
    };

    [Theory, MemberData(nameof(Found))]
    public void A_reference_behind_its_word_or_of_its_own_form_is_found(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.CaseReference, text));

    [Theory, MemberData(nameof(NotSure))]
    public void Somebody_elses_reference_changes_no_verdict(string text) =>
        Assert.Equal("", Scanned.Blocking(FindingKind.CaseReference, text));
}
