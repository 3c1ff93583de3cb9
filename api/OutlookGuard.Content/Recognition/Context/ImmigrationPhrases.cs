namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Immigration: status, visa, asylum.</summary>
internal static class ImmigrationPhrases
{
    /// <summary>Only ever said of a person.</summary>
    public const string SpeaksForItself = """
        # Status
        [spousal|spouse|spouse 's|student|dependant|dependent|fiance|work|visitor|family|partner|skilled worker|tier 2|tier 4|marriage] visa+
        {pos} visa, visa [expir[es|ed|ing]|ends|ended|runs out|ran out|status|application|extension|renewal|is|has|lapses|lapsed|sponsor], on a visa
        no visa, leave to remain, indefinite leave, limited leave, discretionary leave, ilr, further leave, right to remain, right to reside
        immigration [status|application|case|matter|history|papers|position|hearing|appeal|detention|removal], {pos} immigration, uncertain status
        insecure status
        no recourse [to public funds|], nrpf, recourse to public funds, ddv concession, ddvc, mvdac, destitution domestic violence concession
        domestic violence rule, overstay~, overstayer+, undocumented, without papers, illegally in, illegal immigrant, illegal entry
        irregular migrant, entered the uk, arrived in the uk, came to the uk, came to this country, came to england
        biometric [residence|card|permit|residence permit|residence card], brp, evisa, e visa
        settled status, pre settled status, euss, eu settlement scheme, british citizenship, naturalis[ed|ation], stateless, foreign national
        dual nationality, sponsored by her husband, sponsorship [licence|by]
        # Asylum
        asylum, refugee status, granted refugee, claimed asylum, humanitarian protection, unaccompanied minor, uasc, nass [accommodation|support]
        asylum support, aspen card
        # Removal
        deport[ed|ing|ation|s], removal directions, removed from the uk, sent back to {pos} country, send {her} back to, send {her} home to
        detention centre, report[ed|ing|] {her} to the home office, report {her} to immigration
        home office [letter|interview|decision|appointment|application|refus[ed|al]|reporting|number|case|have|has|said], {pos} home office
        """;

    /// <summary>Counts when somebody is there whose status it is.</summary>
    public const string NeedsSomebody = """
        visa, visas, immigration, home office, refugee, deport, asylum seeker+, migrant, citizenship, nationality, work permit, residence permit
        """;
}
