namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Sexual: sexual life, orientation or violence. HIV and other infections are health.</summary>
internal static class SexualPhrases
{
    /// <summary>Only ever said of a person.</summary>
    public const string SpeaksForItself = """
        # Violence
        rape, rapes, raped, raping, rapist, marital rape, sexual assault+, sexually assault~, sexually abus[e|es|ed|ing], sexual abuse
        sexual violence, sexual offence+, sexual harm, sexually harass~, sexual harassment, sexual touching, sexual exploitation, sexually exploit~
        cse
        indecent image+, indecent assault, indecent exposure, exposed himself, intimate image+, intimate photo+, intimate video+
        naked [photo+|picture+|image+|video+], explicit [photo+|picture+|image+|message+], nudes, revenge porn, sextortion, upskirting, voyeurism
        groomed, grooming [her|him|the], incest
        forc[e|ed|es|ing] {her} to have sex, forced sex, coerced [her|him|them|] [into|to have] sex, non consensual, without her consent sexually
        sex without consent, drink spiked, reproductive coercion, refus[es|ed] to use [a condom|contraception|protection]
        # Life and orientation
        have sex, had sex, having sex, has sex, unprotected sex, sexual relationship, sexual partner+, sexually active, {pos} sexuality
        {pos} sexual orientation, sex work, sex worker, sex working, prostitut[e|ion|ed], pimp, escort work, pregnant by
        {be} [gay|lesbian|bisexual|transgender|trans|asexual|queer|non binary], came out as, outed [her|him|them], gender reassignment
        came out to {pos} [family|parents|mum|mother|dad|husband|partner]
        """;

    /// <summary>Counts when somebody is there.</summary>
    public const string NeedsSomebody = """
        sexual, sexually, sexuality, lesbian, bisexual, transgender, gay, porn, pornography, sexting, affair, sarc
        sexual health [clinic|check|appointment], smear test, sti, stis
        """;
}
