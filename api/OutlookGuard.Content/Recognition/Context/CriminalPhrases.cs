namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Criminal: offences alleged, arrests, charges, convictions, bail, prison, probation. A civil order is an incident.</summary>
internal static class CriminalPhrases
{
    /// <summary>Only ever said of a person.</summary>
    public const string SpeaksForItself = """
        # Arrest and charge
        arrest[ed|ing|s], under arrest, {pos} arrest, on bail, bail conditions, {pos} bail, police bail, bailed [to|until|with|not|and|out|till]
        released on [bail|licence|tag], released under investigation, rui, breach[ed|es|ing|] [of|] [his|her|the|] bail, charged with [{any}]
        been charged with, press[ing|ed|] charges, drop[ped|ping|] the charges, charged and [remanded|bailed|released], nfa 'd, no further action was taken against, police caution+, cautioned for
        wanted by police, wanted by the police, wanted on [recall|warrant|a warrant], outstanding warrant, warrant [for|out|issued], in custody
        police custody, in police custody, interviewed under caution, voluntary interview
        # Court and sentence
        convict[ed|s|ing], conviction+, previous convictions, unspent convictions, criminal record, criminal history, criminal conviction+
        pleaded [guilty|not guilty], pleading [guilty|not guilty], found guilty, found not guilty, sentenced [to|for], suspended sentence
        community order, {pos} sentence, {pos} trial, crown court trial, plea hearing, in court for
        appear[ed|ing|s|] [at|in|before] [the|] [magistrates|crown court|court], magistrates [court|'s court|'court], domestic violence offence
        sex offender, registered sex, drug dealing, dealing drugs, selling drugs, shoplifting, {pos} criminal, known to police, known to the police
        {pos} offending, reoffend~
        # Prison and probation
        in prison, in jail, to prison, from prison, out of prison, left prison
        serving [a|his|her|{n}] [sentence|year|years|month|months|{any} sentence|year sentence|month sentence], {pos} [prison|release date|parole]
        remanded [in|to|], on remand, on licence, recalled to prison, on parole, parole hearing, on probation, under probation
        {pos} probation [officer|worker|appointment], {pos} offender manager, prison [sentence|release|number|visit+]
        released from [prison|custody|jail|hmp], hmp, electronic tag, on tag, on a tag, on curfew, youth offending
        """;

    /// <summary>Counts when somebody is there who did it or is accused.</summary>
    public const string NeedsSomebody = """
        bail, bailed, prison, jail, offence+, offender, caution, cautioned, conviction, sentence, sentenced, trial, remand, custody suite
        criminal, crime, crimes, parole, warrant, guilty, cps, prosecut[ed|ion|ing], court hearing for, been released
        {be} released, his release
        been charged, was charged, {be} charged by, charged him
        """;
}
